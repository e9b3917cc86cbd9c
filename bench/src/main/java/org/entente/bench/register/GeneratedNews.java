package org.entente.bench.register;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.reader.lexicon.KnowledgeFiles;

/**
 * Invented news between real states, the same for the same seed. Dates go forward over 24 years; a few relations have much
 * of the news, most have little; posts change hands every five years; a third of the texts tell what became of something
 * undertaken before. It shows what a register costs, and nothing of how well anything is read.
 */
final class GeneratedNews {
    private static final int RELATIONS = 2_000;
    /** The larger, the more evenly the news is spread over relations: the first has about one document in ninety. */
    private static final int EVENNESS = 20;

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 3);
    private static final int DAYS = 24 * 365;
    private static final int TERM = 5 * 365;
    private static final int REMEMBERED = 12;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);
    private static final List<String> POSTS =
            List.of("President", "Prime Minister", "Foreign Minister", "Defence Minister", "Trade Minister");
    private static final List<String> GIVEN = List.of(
            "Anna", "Boris", "Chen", "Dara", "Elena", "Farid", "Grace", "Hassan", "Irina", "Jonas", "Kofi", "Lena",
            "Minh", "Nadia", "Omar", "Priya", "Rosa", "Samuel", "Tariq", "Vera");
    private static final List<String> SYLLABLES = List.of(
            "ka", "lo", "mi", "ten", "ra", "vu", "sho", "ber", "nad", "ol", "que", "zem", "tar", "pel", "dis", "gon");
    private static final List<String> WORKS = List.of(
            "a hydropower plant in %s",
            "a railway from %s to the border",
            "a hospital in %s",
            "a bridge at %s",
            "a university in %s",
            "a vaccine centre in %s",
            "a container port in %s",
            "a wind farm near %s");
    /** What else news says, without anybody doing anything: a generated document is as dense in findings as an article. */
    private static final List<String> AROUND = List.of(
            "%s lies on a plain between two rivers, and its old town is known for wooden houses and a covered market.",
            "Trade between the two countries has grown by a fifth in three years, mostly in timber, fertiliser and machines.",
            "The dry season came early, and farmers in the north of %s have had to sink deeper wells than in most years.",
            "According to figures of the statistics office, some forty thousand people work in the other country's factories.",
            "Analysts see the main obstacle in the price of freight, which has doubled since the harbour silted up.",
            "Streets around the old palace were lined with flags, and schools in the centre of %s stayed shut until noon.",
            "The border runs for six hundred kilometres through hills where few roads are paved and fewer are lit.",
            "Newspapers on both sides had written for weeks of little else than the cost of electricity and rice.",
            "A choir of students sang before the guests went on to a museum of weaving that has been open since spring.",
            "Economists at the university of %s point to a shortage of engineers, doctors and teachers of mathematics.");

    private static final List<String> ALSO = List.of(
            "hold joint naval exercises next year",
            "exchange 200 students a year",
            "double trade within five years",
            "open direct flights",
            "set up a hotline between the coast guards",
            "share data on floods");

    private final Random random;
    private final List<State> states = new ArrayList<>();
    private final List<List<State>> relations = new ArrayList<>();
    private final double[] upTo = new double[RELATIONS];
    private final Map<List<State>, Deque<String>> undertaken = new HashMap<>();

    private record State(String code, String name, String adjective, String capital) {}

    GeneratedNews(KnowledgeFiles knowledge, long seed) {
        random = new Random(seed);
        knowledge.list("states").forEach(entry -> {
            List<String> adjectives = entry.list("adjectives");
            String capital = entry.get("capital", "");
            if (!adjectives.isEmpty() && !capital.isEmpty()) {
                states.add(new State(entry.get("code"), entry.get("name"), adjectives.get(0), capital));
            }
        });
        for (int a = 0; a < states.size(); a++) {
            for (int b = a + 1; b < states.size(); b++) {
                relations.add(List.of(states.get(a), states.get(b)));
            }
        }
        Collections.shuffle(relations, random);
        double sum = 0;
        for (int i = 0; i < RELATIONS; i++) {
            sum += 1.0 / (i + EVENNESS);
            upTo[i] = sum;
        }
    }

    /** The sides of the relation that has the {@code rank}th most news, from 0. */
    List<String> sides(int rank) {
        return relations.get(rank).stream().map(State::code).toList();
    }

    /** So many relations to ask for, each as often as it is in the news. */
    int[] ranks(int count) {
        return IntStream.range(0, count).map(i -> rank()).toArray();
    }

    /** So many questions of two words, as people put them: a state and a work, or somebody's name. */
    String[] words(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    State state = states.get(random.nextInt(states.size()));
                    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
                    return i % 2 == 0
                            ? official(state, pick(POSTS), day)
                            : state.adjective() + ' ' + pick(WORKS).split(" ", -1)[1];
                })
                .toArray(String[]::new);
    }

    private int rank() {
        double at = random.nextDouble() * upTo[RELATIONS - 1];
        int rank = 0;
        while (upTo[rank] < at) {
            rank++;
        }
        return rank;
    }

    /** The {@code i}th of {@code all} documents; to be asked for in order. */
    String text(int i, int all) {
        List<State> relation = relations.get(rank());
        Deque<String> open = undertaken.computeIfAbsent(relation, r -> new ArrayDeque<>());
        boolean turned = random.nextBoolean();
        State host = relation.get(turned ? 1 : 0);
        State guest = relation.get(turned ? 0 : 1);
        LocalDate day = FIRST.plusDays((long) DAYS * i / all);
        String post = pick(POSTS);
        String one = official(host, post, day);
        String other = official(guest, post, day);
        String built = work();
        String paid = work();
        String before = !open.isEmpty() && random.nextInt(3) == 0 ? open.remove() : work();
        for (String work : List.of(built, paid)) {
            open.add(work);
        }
        while (open.size() > REMEMBERED) {
            open.remove();
        }
        String dateline = host.capital().toUpperCase(Locale.ROOT) + ", " + day.format(DAY) + " (Generated Wire "
                + random.nextInt(40) + ") -- ";
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return dateline + host.adjective() + ' ' + post + ' ' + one + " held talks with " + guest.adjective() + ' '
                + post + ' ' + other + " in " + host.capital() + " on " + weekday + ".\n\n"
                + "The two sides agreed to build " + built + ". They also agreed to " + pick(ALSO) + ".\n\n"
                + other + " pledged that " + guest.name() + " will finance " + paid + " by " + (day.getYear() + 2)
                + ".\n\n"
                + one + " thanked " + guest.name() + " for its help. Construction of " + before + " was completed in "
                + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ".\n\n"
                + around(host, 3) + "\n\n" + around(guest, 3) + "\n\n"
                + "During the visit, " + other + " also met " + host.adjective() + " Speaker "
                + official(host, "Speaker", day) + ". Document " + i + " of a generated set.\n";
    }

    private String around(State state, int sentences) {
        int first = random.nextInt(AROUND.size());
        return IntStream.range(first, first + sentences)
                .mapToObj(i -> String.format(AROUND.get(i % AROUND.size()), state.capital()))
                .collect(Collectors.joining(" "));
    }

    /** Who holds a post on a day: the same for five years. */
    private static String official(State state, String post, LocalDate day) {
        long term = day.toEpochDay() / TERM;
        Random names = new Random((state.code() + post + term).hashCode());
        return GIVEN.get(names.nextInt(GIVEN.size())) + ' ' + word(names, 2 + names.nextInt(2));
    }

    private String work() {
        return String.format(Locale.ROOT, pick(WORKS), word(random, 3));
    }

    private static String word(Random random, int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
