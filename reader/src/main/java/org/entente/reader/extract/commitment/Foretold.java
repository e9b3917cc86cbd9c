package org.entente.reader.extract.commitment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.entente.reader.model.Clause;
import org.entente.reader.model.Commitment.Act;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Mention;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Scene;
import org.entente.reader.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of a thing that somebody has in hand, as his word: "<em>The school must be finished</em> before the rains,
 * the minister said", "It <em>will be put into use</em> in April, he pledged", "the terminal <em>would go ahead</em>".
 */
record Foretold(Frame frame) {
    private static final Set<String> MODALS = Set.of("will", "would", "shall", "must", "should");
    /** So near a day is an appointment: "would be opened on Sunday", "would be signed next week". */
    private static final int APPOINTED = 14;

    private static final Set<String> WHICH = Set.of("that", "which", "who");
    private static final int WEEK = 7;
    private static final int REACH = 8;

    List<Draft> list(Clause clause) {
        if (clause.modal() == null || !MODALS.contains(clause.modal()) || !brought(clause)) {
            return List.of();
        }
        boolean hoped = frame.around()
                        .findAct(clause)
                        .filter(a -> a == Statement.Act.EXPRESS_HOPE || a == Statement.Act.CONDEMN)
                        .isPresent()
                || frame.around().hoped(clause, frame.rules());
        if (hoped || occasion(clause) || appointed(clause)) {
            return List.of();
        }
        List<String> tellers = tellers(clause);
        boolean timed = timed(clause);
        boolean promised = promised(clause);
        boolean told = timed
                || promised
                || clause.voice() == Clause.Voice.PASSIVE
                || frame.rules().in("made", clause.lemma())
                || frame.norm(clause.verb() + 1).equals("ahead");
        boolean word = frame.sides(tellers) == 1 && told;
        boolean joint = frame.sides(tellers) > 1 && promised;
        List<String> before = tellers.isEmpty() ? indirect(clause) : List.of();
        boolean official = tellers.isEmpty() && timed && (official(clause) || !before.isEmpty());
        if (!word && !joint && !official) {
            return List.of();
        }
        int from = opening(clause);
        Act act = joint ? Act.AGREE : word ? Act.PLEDGE : Act.PLAN;
        return List.of(frame.draft(
                clause,
                act,
                from,
                from,
                end(clause),
                official ? before : tellers,
                official ? 0.5 : 0.55,
                "foretold " + clause.lemma()));
    }

    /** A verb by which a thing comes about; of one that acts itself, only that it goes on as it should. */
    private boolean brought(Clause clause) {
        Mention subject = clause.subject();
        boolean acted = subject != null
                && clause.voice() == Clause.Voice.ACTIVE
                && !frame.norm(subject.from()).equals("it")
                && frame.sides(subject.actors()) > 0;
        if (acted || (clause.voice() != Clause.Voice.PASSIVE && clause.voice() != Clause.Voice.ACTIVE)) {
            return false;
        }
        if (clause.voice() == Clause.Voice.ACTIVE && WHICH.contains(frame.norm(clause.verb() - 2))) {
            return false; // "the company that will build it"
        }
        if (clause.lemma().equals("hand") && frame.norm(clause.verb() + 1).equals("down")) {
            return false; // a friendship, to the young
        }
        boolean ahead = frame.rules().find("carries on", frame.scene().tokens(), clause.verb(), clause.verb() + 1) >= 0;
        return clause.voice() == Clause.Voice.PASSIVE
                ? frame.rules().in("made", clause.lemma()) || frame.rules().in("brought", clause.lemma())
                : !clause.negated() && (ahead || works(clause));
    }

    private boolean works(Clause clause) {
        boolean made = clause.subject() == null && frame.rules().in("made", clause.lemma());
        return made || frame.rules().in("works", clause.lemma()) || hands(clause);
    }

    /** "<em>The government</em> will invite companies to build it this year, he said": his own side's. */
    private boolean hands(Clause clause) {
        boolean some = clause.subject() == null
                && frame.rules().find("hands", frame.scene().tokens(), opening(clause), clause.verb()) >= 0;
        return some && timed(clause) && !frame.rules().in("contacts", clause.lemma());
    }

    /** "The <em>election</em> will be held": what takes place on its day, whoever says so. */
    private boolean occasion(Clause clause) {
        Scene scene = frame.scene();
        for (int i = clause.verb() - 1; i >= Math.max(0, opening(clause)); i--) {
            if (frame.rules().words("occasions").contains(scene.norm(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean appointed(Clause clause) {
        DateReading told = frame.article().article().published();
        String today = told == null ? null : told.earliest();
        return today != null
                && frame.scene().dates().stream()
                        .filter(d -> inside(clause, d))
                        .anyMatch(
                                d -> days(d.earliest(), d.latest()) <= WEEK && days(today, d.earliest()) <= APPOINTED);
    }

    private static long days(@Nullable String from, @Nullable String to) {
        return from == null || to == null
                ? Long.MAX_VALUE
                : Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(from), LocalDate.parse(to)));
    }

    private boolean inside(Clause clause, DateReading date) {
        return date.span() != null
                && frame.scene().sentence().span(clause.verb(), end(clause)).contains(date.span());
    }

    /** Is it said by when? */
    private boolean timed(Clause clause) {
        DateReading told = frame.article().article().published();
        String today = told == null ? null : told.earliest();
        boolean dated = frame.scene().dates().stream()
                .anyMatch(d -> inside(clause, d)
                        && d.latest() != null
                        && (today == null || d.latest().compareTo(today) > 0));
        return dated || frame.rules().find("by when", frame.scene().tokens(), clause.verb(), end(clause)) >= 0;
    }

    private boolean promised(Clause clause) {
        return frame.scene().clauses().stream()
                .anyMatch(c -> !c.equals(clause) && frame.rules().in("asserts", c.lemma()));
    }

    /** Who says so: in this sentence, before or after. */
    private List<String> tellers(Clause clause) {
        List<String> speakers = frame.around().speakers(clause);
        if (!speakers.isEmpty()) {
            return speakers;
        }
        return frame.scene().clauses().stream()
                .filter(c -> after(clause, c))
                .map(Clause::subject)
                .filter(subject -> subject != null)
                .findFirst()
                .map(Mention::actors)
                .orElse(List.of());
    }

    /** ", he <em>told</em> his guest". */
    private boolean after(Clause clause, Clause other) {
        return other.verb() > clause.verb()
                && other.voice() == Clause.Voice.ACTIVE
                && other.modal() == null
                && frame.around().says(other)
                && comma(clause, other) >= 0;
    }

    private int comma(Clause clause, Clause other) {
        for (int i = other.verb() - 1; i > Math.max(clause.verb(), other.verb() - REACH); i--) {
            if (frame.norm(i).equals(",")) {
                return i;
            }
        }
        return -1;
    }

    /** "…, <em>an official</em> said", "<em>the government</em> promised that". */
    private boolean official(Clause clause) {
        Scene scene = frame.scene();
        return scene.clauses().stream()
                .filter(c -> !c.equals(clause) && frame.around().says(c))
                .anyMatch(c -> frame.rules().find("officials", scene.tokens(), c.verb() - REACH, c.verb()) >= 0);
    }

    /** Whose word the sentence before is, when this one goes on with it. */
    private List<String> indirect(Clause clause) {
        boolean plain =
                frame.scene().clauses().stream().noneMatch(c -> frame.around().says(c));
        return !plain || clause.verb() > 2 * REACH
                ? List.of()
                : frame.before()
                        .flatMap(frame.around()::findSpeaker)
                        .map(Mention::actors)
                        .orElse(List.of());
    }

    private int end(Clause clause) {
        int end = frame.around().end(clause);
        for (Clause c : frame.scene().clauses()) {
            if (after(clause, c)) {
                end = Math.min(end, comma(clause, c));
            }
        }
        return Math.max(end, clause.verb() + 1);
    }

    private int opening(Clause clause) {
        return frame.opening(clause, this::inserted);
    }

    /** "a centre, <em>named after the composer</em>, would be built": the comma before the verb ends what is put in. */
    private boolean inserted(int at) {
        Scene scene = frame.scene();
        boolean closes =
                scene.norm(at - 1).equals(",") && scene.tokens().get(at).pos() == Pos.AUX;
        boolean opens = scene.norm(at - 1).equals(",")
                && scene.clauses().stream()
                        .anyMatch(c -> c.voice() == Clause.Voice.PARTICIPLE && (c.verb() == at || c.verb() == at + 1));
        return closes || opens;
    }
}
