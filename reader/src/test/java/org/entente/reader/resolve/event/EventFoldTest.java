package org.entente.reader.resolve.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventFoldTest {

    @Test
    void most_documents_decide_the_date_and_the_rest_is_listed() {
        Event event = fold(
                "a/1|talks|held|2024-09-10|Hanoi VN|Ann/VN,Bo/LA|2024-09-10",
                "b/1|meeting|held|2024-09-10|Hà Nội VN|Ann/VN,Bo/LA|2024-09-11",
                "c/1|talks|held|2024-09-11|Hanoi VN|Ann/VN,Bo/LA|2024-09-12");
        assertThat(event.start()).isEqualTo("2024-09-10");
        assertThat(event.kind()).isEqualTo("talks");
        assertThat(event.city()).isEqualTo("Hanoi");
        assertThat(differences(event)).containsExactly("date: 2024-09-10 [a/1, b/1], 2024-09-11 [c/1]");
        assertThat(event.reports()).isEqualTo(3);
    }

    @Test
    void reports_that_differ_on_place_people_and_post_are_listed() {
        Event event = fold(
                "a/1|talks|held|2024-09-10|Hanoi VN|Ann/VN (Minister),Bo/LA,Cy/LA|2024-09-10",
                "b/1|talks|held|2024-09-10|Hue VN|Ann/VN (Vice President),Bo/LA,Di/LA|2024-09-11");
        assertThat(differences(event))
                .containsExactly(
                        "place: Hanoi [a/1], Hue [b/1]",
                        "participants: Bo, Cy [a/1], Bo, Di [b/1]",
                        "post: Ann: Minister [a/1], Ann: Vice President [b/1]");
    }

    @Test
    void that_one_report_tells_less_is_no_difference() {
        Event event = fold(
                "a/1|talks|held|2024-09-10|Hanoi VN|Ann/VN (Minister of Finance),Bo/LA,Cy/LA|2024-09-10",
                "b/1|talks|held|2024-09-01..2024-09-30|VN|Ann/VN (Finance Minister of),Bo/LA|2024-09-11",
                "c/1|meeting|held|||@Vietnam/VN,Bo/LA|2024-09-11");
        assertThat(event.disagreements()).isEmpty();
        assertThat(event.start()).isEqualTo("2024-09-10");
    }

    @Test
    void a_plan_that_was_held_keeps_its_history() {
        Event event = fold(
                "b/1|visit|held|2024-07-11..2024-07-12|LA|Ann/VN/guest,Bo/LA/host|2024-07-12",
                "a/1|visit|planned||LA|Ann/VN/guest|2024-07-09");
        assertThat(event.status()).isEqualTo("held");
        assertThat(event.history()).extracting(Event.Word::status).containsExactly("planned", "held");
        assertThat(event.start() + "/" + event.end()).isEqualTo("2024-07-11/2024-07-12");
        assertThat(event.previousStart()).isNull();
    }

    @Test
    void a_visit_that_was_moved_knows_its_previous_start() {
        Event postponed = fold(
                "a/1|visit|planned|2024-05-02|LA|Ann/VN/guest|2024-04-10",
                "b/1|visit|postponed|2024-05-02|LA|Ann/VN/guest|2024-04-29");
        assertThat(postponed.status()).isEqualTo("postponed");
        assertThat(postponed.start()).isNull();
        assertThat(postponed.previousStart()).isEqualTo("2024-05-02");
        Event moved = fold(
                "a/1|visit|planned|2024-05-02|LA|Ann/VN/guest|2024-04-10",
                "b/1|visit|postponed|2024-05-02|LA|Ann/VN/guest|2024-04-29",
                "c/1|visit|planned|2024-08-15|LA|Ann/VN/guest|2024-08-01");
        assertThat(moved.status()).isEqualTo("planned");
        assertThat(moved.start()).isEqualTo("2024-08-15");
        assertThat(moved.previousStart()).isEqualTo("2024-05-02");
    }

    @Test
    void the_latest_word_counts_but_a_late_preview_takes_nothing_back() {
        assertThat(fold(
                                "a/1|visit|planned|2019-02-24|JP|Q/PK/guest|2019-02-20",
                                "b/1|visit|called_off|2019-02-24|JP|Q/PK/guest|2019-02-24",
                                "c/1|visit|planned|2019-02-24|JP|Q/PK/guest|2019-02-25")
                        .status())
                .isEqualTo("called_off");
        assertThat(fold(
                                "a/1|visit|held|2019-02-24|JP|Q/PK/guest|2019-02-24",
                                "b/1|visit|planned|2019-02-24|JP|Q/PK/guest|2019-02-25")
                        .status())
                .isEqualTo("held");
    }

    @Test
    void copies_of_one_text_count_once() {
        String text =
                "The two ministers met in the old town hall on Friday and spoke for an hour about rice and roads.";
        String cut = "The two ministers met in the old town hall on Friday and spoke for an hour about rice.";
        String other = "On Friday the minister welcomed his guest; trade in rice was the main topic of the talks.";
        List<Report> reports = List.of(told("a/1", text, null), told("b/1", cut, null), told("c/1", other, null));
        Event event = News.FOLD.fold("k", reports);
        assertThat(event.reports()).isEqualTo(3);
        assertThat(event.independent()).isEqualTo(2);
    }

    @Test
    void one_quote_of_one_agency_counts_once() {
        Event event = News.FOLD.fold(
                "k", List.of(told("a/1", null, "XYZ"), told("b/1", null, "XYZ"), told("c/1", null, "QRS")));
        assertThat(event.independent()).isEqualTo(2);
    }

    private static Report told(String id, @Nullable String text, @Nullable String agency) {
        Report r = News.report(id + "|talks|held|2024-09-10|VN|Ann/VN,Bo/LA|2024-09-10");
        return new Report(
                r.id(),
                r.document(),
                r.kind(),
                r.status(),
                r.earliest(),
                r.latest(),
                r.city(),
                r.country(),
                r.parties(),
                r.published(),
                r.outlet(),
                agency,
                null,
                agency == null ? r.words() : "Ann met Bo on Tuesday",
                text == null ? null : Fingerprint.of(text));
    }

    @Test
    void the_order_of_reports_does_not_matter() {
        List<Report> reports = new ArrayList<>(List.of(
                News.report("a/1|visit|planned|2024-05-02|LA|Ann/VN/guest|2024-04-10"),
                News.report("b/1|visit|postponed|2024-05-02|LA|Ann/VN/guest|2024-04-29"),
                News.report("c/1|visit|planned|2024-08-15|LA|Ann/VN/guest|2024-08-01"),
                News.report("d/1|visit|held|2024-08-15..2024-08-16|Vientiane LA|Ann/VN/guest,Bo/LA/host|2024-08-16"),
                News.report("e/1|visit|held|2024-08-14|Pakse LA|Ann/VN/guest,Cy/LA/host|2024-08-16")));
        Event first = News.FOLD.fold("k", reports);
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(reports, new Random(seed));
            assertThat(News.FOLD.fold("k", reports)).isEqualTo(first);
        }
        reports.add(reports.get(0));
        assertThat(News.FOLD.fold("k", reports)).isEqualTo(first);
    }

    @Test
    void each_item_of_a_programme_is_held_changed_or_not_reported() {
        Event visit = fold("a/0|visit|held|2024-07-11..2024-07-12|LA|Ann/VN/guest|2024-07-12");
        List<Programme.Planned> items = List.of(
                planned(
                        "talks",
                        "a/1|talks|planned||LA|Ann/VN,Bo/LA|2024-07-09",
                        "b/1|talks|held|2024-07-11|LA|Ann/VN,Bo/LA|2024-07-11"),
                planned(
                        "call",
                        "a/2|courtesy_call|planned|2024-07-11|LA|Ann/VN,Cy/LA|2024-07-09",
                        "b/2|meeting|held|2024-07-13|LA|Ann/VN,Cy/LA|2024-07-13"),
                planned(
                        "tour",
                        "a/5|meeting|planned|2024-07-11|Vientiane LA|Ann/VN,Di/LA|2024-07-09",
                        "b/5|meeting|held|2024-07-12|Pakse LA|Ann/VN,Di/LA|2024-07-13"),
                planned("signing", "a/3|signing|planned|2024-07-12|LA|Ann/VN,Bo/LA|2024-07-09"),
                planned("dinner", "a/4|other|planned|2024-07-20|LA|Ann/VN,Bo/LA|2024-07-09"));
        assertThat(Programme.of(visit, items, "2024-07-15"))
                .containsExactly(
                        new Programme.Item("talks", Programme.Outcome.HELD, "held on 2024-07-11"),
                        new Programme.Item(
                                "call", Programme.Outcome.CHANGED, "planned for 2024-07-11, held on 2024-07-13"),
                        new Programme.Item(
                                "tour",
                                Programme.Outcome.CHANGED,
                                "planned for 2024-07-11, held on 2024-07-12; planned in Vientiane, held in Pakse"),
                        new Programme.Item(
                                "signing", Programme.Outcome.NOT_REPORTED, "no report says that it took place"),
                        new Programme.Item("dinner", Programme.Outcome.AHEAD, "planned for 2024-07-20"));
    }

    private static Programme.Planned planned(String id, String... lines) {
        return new Programme.Planned(News.FOLD.fold(id, reports(lines)), reports(lines));
    }

    private static List<Report> reports(String... lines) {
        return Arrays.stream(lines).map(News::report).toList();
    }

    private static Event fold(String... lines) {
        return News.FOLD.fold("k", reports(lines));
    }

    private static List<String> differences(Event event) {
        return event.disagreements().stream()
                .map(d -> d.about() + ": "
                        + String.join(
                                ", ",
                                d.versions().stream()
                                        .map(v -> v.says() + " " + v.reports())
                                        .toList()))
                .toList();
    }
}
