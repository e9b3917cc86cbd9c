package org.entente.reader.extract.engagement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.entente.reader.model.Clause;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Mention;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Scene;
import org.entente.reader.model.Span;
import org.jspecify.annotations.Nullable;

/** When a contact took place, by the dates of its own sentence: the nearest that is of nothing else. */
final class Moments {
    private static final List<String> NUMBERS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final Set<String> ASIDE = Set.of("since", "until", "till", "ahead", "prior");

    private final Set<String> ends;
    private final Set<String> telling;
    private final Set<String> press;
    private final Set<String> papers;
    /** Papers and deeds of the past carry their own date: "the agreement signed on July 1". */
    private final Set<String> deeds;

    Moments(ContactRules rules) {
        this.ends = rules.words("ends");
        this.telling = rules.words("telling");
        this.press = rules.words("press");
        this.papers = rules.words("papers and events");
        this.deeds = rules.words("deeds");
    }

    /** The date nearest to the trigger, a date after it before one that stands as far before it. */
    @Nullable
    DateReading when(Scene scene, int trigger) {
        int at = scene.tokens().get(trigger).span().start();
        List<DateReading> own = scene.dates().stream()
                .filter(d -> d.span() != null && day(d) && !elsewhere(scene, token(scene, d), trigger))
                .toList();
        return own.stream()
                .filter(d -> !said(scene, token(scene, d), trigger))
                .min(Comparator.comparingInt(d -> distance(d, at)))
                .or(() -> own.stream().filter(d -> !ahead(scene)).min(Comparator.comparingInt(d -> distance(d, at))))
                .orElse(null);
    }

    private static int distance(DateReading date, int at) {
        Span span = date.span();
        int start = span == null ? 0 : span.start();
        return start >= at ? start - at : 2 * (at - start);
    }

    /** Precise enough to say when somebody met: a day, a range of days or a month. */
    private static boolean day(DateReading date) {
        return date.edtf().length() >= 7 && !date.edtf().matches("\\d{4}/\\d{4}");
    }

    private static int token(Scene scene, DateReading date) {
        Span span = date.span();
        int start = span == null ? 0 : span.start();
        int i = 0;
        while (i < scene.size() - 1 && scene.tokens().get(i).span().end() <= start) {
            i++;
        }
        return i;
    }

    private boolean elsewhere(Scene scene, int date, int trigger) {
        return inserted(scene, date, trigger) || aside(scene, date, trigger) || done(scene, date, trigger);
    }

    /**
     * "X, who arrived on Tuesday, held talks" tells nothing of the day of the talks; "the visit, which begins on Tuesday,
     * …" does of the visit's.
     */
    static boolean inserted(Scene scene, int date, int trigger) {
        int pronoun = date;
        while (pronoun > 0 && !Set.of("who", "whose", "which").contains(scene.norm(pronoun))) {
            pronoun--;
        }
        if (pronoun == 0 || scene.norm(pronoun - 1).equals("of")) {
            return false;
        }
        int end = date;
        while (end < scene.size() && !scene.norm(end).equals(",")) {
            end++;
        }
        for (int i = pronoun; i < date; i++) {
            if (scene.norm(i).equals(",") && i > pronoun + 1) {
                // the clause ended before: "X, who came, met Y on Monday"
                return false;
            }
        }
        boolean inside = trigger >= pronoun && trigger < end;
        boolean antecedent =
                scene.norm(pronoun).equals("which") && trigger < pronoun && scene.nextVerb(trigger) > pronoun;
        return !inside && !antecedent;
    }

    /** "met Y ahead of the summit on May 5"; "Ahead of the summit due on December 9, X called Y". */
    private static boolean aside(Scene scene, int date, int trigger) {
        for (int i = date - 1; i >= 0 && i > date - 14 && !scene.norm(i).equals(",") && i != trigger; i--) {
            String word = scene.norm(i);
            if (word.equals("after") && trigger < i && scene.norm(i + 1).equals("having")) {
                // "called on him after having presented her letters on Tuesday"
                return true;
            }
            boolean before = word.equals("before") && i > 0 && scene.norm(i - 1).length() > 3 && trigger < i;
            if (before
                    || (ASIDE.contains(word)
                            && (!word.equals("ahead") || scene.norm(i + 1).equals("of")))) {
                return true;
            }
        }
        return false;
    }

    /** "the agreement signed on July 1", "the statement of July 1". */
    private boolean done(Scene scene, int date, int trigger) {
        int at = governor(scene, date);
        if (at < 1 || at == trigger) {
            return false;
        }
        Pos before = scene.tokens().get(at - 1).pos();
        boolean participle = deeds.contains(scene.norm(at))
                && (before == Pos.NOUN || before == Pos.PROPN || before == Pos.ADJ)
                && scene.clauses().stream().noneMatch(c -> c.verb() == at && acts(scene, c));
        return participle || (scene.norm(date - 1).equals("of") && papers.contains(scene.norm(at)));
    }

    /** Somebody does it: "X granted", and not "met X over the loan granted". */
    private static boolean acts(Scene scene, Clause clause) {
        Mention subject = clause.subject();
        return clause.voice() == Clause.Voice.ACTIVE
                && subject != null
                && (subject.to() == clause.verb()
                        || scene.tokens().get(clause.verb() - 1).pos() == Pos.PROPN);
    }

    /** The word that the date hangs on: prepositions, articles and parts of the day between them are passed. */
    private static int governor(Scene scene, int date) {
        int at = date - 1;
        while (at >= 0
                && (scene.tokens().get(at).pos() == Pos.ADP
                        || scene.tokens().get(at).pos() == Pos.DET
                        || Set.of("late", "early", "afternoon", "morning", "evening")
                                .contains(scene.norm(at)))) {
            at--;
        }
        return at;
    }

    /** "…, the ministry said on Monday". */
    private boolean said(Scene scene, int date, int trigger) {
        int at = governor(scene, date);
        if (at == trigger) {
            return false;
        }
        boolean told = at > 1
                && (telling.contains(scene.norm(at - 1)) || telling.contains(scene.norm(at - 2)))
                && press.contains(scene.norm(at));
        boolean attributed = scene.clauses().stream()
                .anyMatch(c -> c.attribution() && c.verb() < date && date < c.to() && date - c.verb() < 8);
        return told || attributed || telling.contains(scene.norm(at));
    }

    private static boolean ahead(Scene scene) {
        return scene.clauses().stream().anyMatch(c -> "will".equals(c.modal()) || "would".equals(c.modal()));
    }

    /** "signed it on Wednesday during a two-day visit" tells the day of the signing and not when the visit began. */
    private static boolean background(Scene scene, int noun, int date) {
        for (int i = noun - 1; i > Math.max(date, noun - 8); i--) {
            if (Set.of("during", "throughout").contains(scene.norm(i))) {
                return true;
            }
        }
        return false;
    }

    /** "at the end of a two-day visit … on Tuesday" began on Monday; "began a three-day visit on Monday" ends on Wednesday. */
    @Nullable
    DateReading stay(Scene scene, int noun, @Nullable DateReading when) {
        if (when == null || when.earliest() == null || !when.edtf().equals(when.earliest())) {
            return when;
        }
        if (background(scene, noun, token(scene, when))) {
            return null;
        }
        int days = 0;
        for (int i = Math.max(0, noun - 6); i + 1 < scene.size() && i < noun + 2; i++) {
            boolean day = scene.norm(i + 1).equals("day")
                    || (scene.norm(i + 1).equals("-") && scene.norm(i + 2).equals("day"));
            int number =
                    scene.norm(i).matches("[2-9]") ? Integer.parseInt(scene.norm(i)) : NUMBERS.indexOf(scene.norm(i));
            days = day && number > 0 ? number : days;
        }
        if (days < 2) {
            return when;
        }
        boolean ended = scene.tokens().stream().anyMatch(t -> ends.contains(t.norm()));
        LocalDate given = LocalDate.parse(when.earliest());
        LocalDate first = ended ? given.minusDays(days - 1L) : given;
        LocalDate last = first.plusDays(days - 1L);
        return new DateReading(
                when.span(),
                first + "/" + last,
                first.toString(),
                last.toString(),
                when.text(),
                "length of stay, " + when.basis(),
                when.alternatives());
    }
}
