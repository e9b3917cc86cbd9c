package org.entente.reader.resolve.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any order and number of documents. */
class EventsPropertyTest {
    private static final List<String> SIDES = List.of("VN", "LA", "KH", "CN", "JP", "FR");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void reports_of_invented_engagements_find_together_in_any_order(int seed) {
        Map<String, Set<String>> gold = new LinkedHashMap<>();
        List<Report> reports = world(seed, 200, gold);
        Set<Set<String>> expected = new LinkedHashSet<>(gold.values());
        assertThat(News.of(shuffled(reports, seed)).sets()).isEqualTo(expected);
        assertThat(News.of(shuffled(reports, seed + 100)).sets()).isEqualTo(expected);
    }

    @Test
    void as_documents_grow_in_number_each_is_compared_with_as_few() {
        List<Report> reports = world(3, 3000, new LinkedHashMap<>());
        News news = News.of(reports);
        assertThat(news.compared()).isLessThan(3 * reports.size());
    }

    @Test
    void what_is_kept_of_an_event_stays_small_and_does_not_depend_on_the_order() {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String status = List.of("planned", "held").get(i % 2);
            reports.add(News.report(
                    "d%d/1|talks|%s|2024-09-1%d|VN|Ann/VN,Bo/LA|2024-09-1%d".formatted(i, status, i % 3, i % 7)));
        }
        KnownEvent first = all(reports);
        assertThat(all(shuffled(reports, 4))).isEqualTo(first);
        assertThat(first.reports()).hasSizeLessThanOrEqualTo(12);
    }

    private static KnownEvent all(List<Report> reports) {
        KnownEvent event = new KnownEvent("k", List.of());
        for (Report report : reports) {
            event = News.EVENTS.with(event, report);
        }
        return event;
    }

    private static List<Report> shuffled(List<Report> reports, int seed) {
        List<Report> all = new ArrayList<>(reports);
        Collections.shuffle(all, new Random(seed));
        return all;
    }

    /** Engagements between invented people, one each ten days at most for any two, each told by one to four documents. */
    private static List<Report> world(int seed, int engagements, Map<String, Set<String>> gold) {
        Random random = new Random(seed);
        List<Report> reports = new ArrayList<>();
        Map<String, LocalDate> last = new LinkedHashMap<>();
        LocalDate start = LocalDate.of(2015, 1, 1);
        for (int e = 0; e < engagements; e++) {
            String one = SIDES.get(random.nextInt(SIDES.size()));
            String other = SIDES.get((SIDES.indexOf(one) + 1 + random.nextInt(SIDES.size() - 1)) % SIDES.size());
            String host = "P" + random.nextInt(6) + one;
            String guest = "P" + random.nextInt(6) + other;
            LocalDate day = start.plusDays(random.nextInt(engagements * 6));
            String pair = host.compareTo(guest) < 0 ? host + guest : guest + host;
            boolean far = last.entrySet().stream()
                    .filter(l -> l.getKey().startsWith(pair))
                    .allMatch(l -> Math.abs(l.getValue().toEpochDay() - day.toEpochDay()) > 120);
            if (!far) {
                continue;
            }
            last.put(pair + e, day);
            tell(
                    random,
                    e,
                    new String[] {host + "/" + one + "/host", guest + "/" + other + "/guest", one},
                    day,
                    reports,
                    gold);
        }
        return reports;
    }

    private static void tell(
            Random random, int e, String[] who, LocalDate day, List<Report> reports, Map<String, Set<String>> gold) {
        List<String> kinds = List.of("talks", "meeting", "reception");
        int documents = 1 + random.nextInt(4);
        for (int d = 0; d < documents; d++) {
            boolean plan = d == 0 && documents > 1 && random.nextBoolean();
            boolean told = random.nextBoolean();
            LocalDate published = plan ? day.minusDays(1 + random.nextInt(10)) : day.plusDays(random.nextInt(2));
            String id = "e%dd%d/1".formatted(e, d);
            reports.add(News.report("%s|%s|%s|%s|%s|%s,%s|%s"
                    .formatted(
                            id,
                            kinds.get(random.nextInt(3)),
                            plan ? "planned" : "held",
                            told ? day.toString() : "",
                            who[2],
                            who[0],
                            who[1],
                            published)));
            gold.computeIfAbsent("e" + e, k -> new LinkedHashSet<>()).add(id);
        }
    }

    @Test
    void odd_reports_do_no_harm() {
        List<String> days =
                List.of("", "2024-02-30", "2024", "2024-05", "2024-05-01", "XXXX-05-01", "0000-00-00", "soon");
        List<String> kinds = List.of("talks", "visit", "nonsense", "conference");
        List<String> states = List.of("held", "planned", "postponed", "called_off", "dreamt");
        Random random = new Random(2);
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            reports.add(News.report("d%d/%d|%s|%s|%s..%s|%s|%s|%s"
                    .formatted(
                            i / 3,
                            i,
                            kinds.get(random.nextInt(4)),
                            states.get(random.nextInt(5)),
                            days.get(1 + random.nextInt(7)),
                            days.get(1 + random.nextInt(7)),
                            List.of("", "LA", "City LA").get(random.nextInt(3)),
                            List.of("", "A/VN", "the king/LA (King)", "@Laos/LA,A/VN", "A,B,C")
                                    .get(random.nextInt(5)),
                            days.get(random.nextInt(8)))));
        }
        News news = News.of(reports);
        assertThat(news.events()).hasSameSizeAs(news.groups());
        assertThat(Programme.of(
                        news.events().get(0),
                        news.events().stream()
                                .map(event -> new Programme.Planned(event, reports))
                                .toList(),
                        "2024-06-01"))
                .isNotEmpty();
    }
}
