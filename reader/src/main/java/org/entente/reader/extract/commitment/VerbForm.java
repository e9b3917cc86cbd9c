package org.entente.reader.extract.commitment;

import java.util.List;
import java.util.Set;
import org.entente.reader.extract.commitment.UndertakingRules.VerbRule;
import org.entente.reader.model.Clause;
import org.entente.reader.model.Commitment.Act;
import org.entente.reader.model.Mention;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Sentence;

/** Undertakings told by a verb of undertaking: "agreed to …", "pledged that …", "asked X to …". */
record VerbForm(Frame frame) {
    private static final Set<String> SETTINGS =
            Set.of("at", "in", "during", "between", "with", "among", "after", "following");

    /** How far what is undertaken may stand from its verb: straight after it, after a setting, after whoever is asked. */
    private static final int CLOSE = 3;

    private static final int SET = 12;
    private static final int ASKED = 14;

    List<Draft> list(Clause clause) {
        if (clause.attribution() && clause.voice() != Clause.Voice.PARTICIPLE) {
            return List.of();
        }
        boolean impersonal = clause.voice() == Clause.Voice.PASSIVE && agreed(clause);
        boolean told = clause.voice() == Clause.Voice.ACTIVE || clause.voice() == Clause.Voice.PARTICIPLE || impersonal;
        if (!told || clause.modal() != null) {
            return List.of();
        }
        List<Draft> cleft = cleft(clause);
        if (!cleft.isEmpty()) {
            return cleft;
        }
        int stop = frame.around().end(clause);
        for (VerbRule rule : frame.rules().verbs(clause.lemma())) {
            if ((rule.cued() && clause.voice() != Clause.Voice.PASSIVE && !near(rule, clause.verb() + 1, stop))
                    || past(clause, rule)) {
                continue;
            }
            int core = clause.lemma().equals("call")
                            && !frame.norm(clause.verb() + 1).equals("for")
                    ? asked(clause, stop)
                    : core(clause, rule, stop);
            if (core > 0
                    && core < stop
                    && !greeting(core, stop)
                    && !honour(core)
                    && (clause.subject() != null || rule.act() == Act.AGREE)) {
                return frame.drafts(clause, frame.act(clause, rule.act()), core, stop, 0.8, "verb " + clause.lemma());
            }
        }
        return List.of();
    }

    /** "he <em>had</em> suggested the delay": told as over; "the Dialogue, <em>which</em> calls for": of a thing. */
    private boolean past(Clause clause, VerbRule rule) {
        String before = frame.norm(clause.verb() - 1);
        return switch (rule.act()) {
            case PROPOSE -> before.equals("had") || before.equals("which");
            case REQUEST -> before.equals("which");
            case AGREE, PLEDGE, INSTRUCT, PLAN -> false;
        };
    }

    /** "It was agreed to …", "an agreement was reached to …": those who met are bound. */
    private boolean agreed(Clause clause) {
        boolean it = false;
        for (int i = Math.max(0, clause.verb() - 4); i < clause.verb(); i++) {
            it |= frame.norm(i).equals("it");
        }
        boolean verb = Set.of("agree", "decide").contains(clause.lemma()) && it;
        boolean reached = clause.lemma().equals("reach")
                && frame.scene().tokens().subList(0, clause.verb()).stream()
                        .anyMatch(t -> t.is("agreement") || t.is("consensus") || t.is("understanding"));
        return verb || reached;
    }

    /** "A summit will be held in April, the two ministers agreed": what is agreed stands before. */
    List<Draft> reported(Clause clause) {
        Mention subject = clause.subject();
        boolean after = clause.attribution() && clause.voice() == Clause.Voice.ACTIVE && !clause.negated();
        if (!after || !agrees(clause) || subject == null || subject.from() < 3) {
            return List.of();
        }
        int end = Sentence.phraseStart(frame.scene().tokens(), Math.min(subject.from(), clause.from())) - 1;
        return end < 3
                ? List.of()
                : List.of(frame.draft(clause, frame.act(clause, Act.AGREE), 0, 0, end, 0.6, "agreed after"));
    }

    private boolean agrees(Clause clause) {
        return frame.rules().verbs(clause.lemma()).stream().anyMatch(r -> r.act() == Act.AGREE && !r.cued());
    }

    /** "Closer links are <em>what</em> the two states settled on": what is agreed stands before. */
    private List<Draft> cleft(Clause clause) {
        Mention subject = clause.subject();
        if (!agrees(clause) || subject == null) {
            return List.of();
        }
        int what = Sentence.phraseStart(frame.scene().tokens(), subject.from()) - 1;
        while (what > 2 && !frame.norm(what).equals("what") && subject.from() - what < 8) {
            what--;
        }
        boolean is = Set.of("is", "are", "was", "were").contains(frame.norm(what - 1));
        if (!is || !frame.norm(what).equals("what")) {
            return List.of();
        }
        return List.of(frame.draft(clause, Act.AGREE, 0, 0, what - 1, 0.6, "what was agreed"));
    }

    private boolean near(VerbRule rule, int from, int stop) {
        for (int i = from; i < Math.min(stop, from + 9); i++) {
            if (rule.cue().findAt(frame.scene().tokens(), i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The first token of what is undertaken, or -1 when nothing fitting follows the verb. */
    private int core(Clause clause, VerbRule rule, int stop) {
        int at = clause.verb() + 1;
        // "promised <em>them</em> that his ministry would give"
        boolean told = !rule.asks()
                && rule.after().contains("that")
                && frame.norm(at + 1).equals("that")
                && frame.scene().tokens().get(at).pos() == Pos.PRON;
        if (told) {
            return at + 2;
        }
        // "agreed at the meeting in Hanoi to …", "agreed between the two ministers to …"
        boolean set = !rule.asks() && SETTINGS.contains(frame.norm(at));
        boolean far = rule.asks() || rule.cued() || set;
        int reach = rule.asks() ? ASKED : far ? SET : CLOSE;
        for (int i = at; i < Math.min(stop, at + reach); i++) {
            String norm = frame.norm(i);
            boolean opens = rule.after().contains(norm);
            if (rule.asks() && i > at && finite(i)) {
                break; // "suggested Japan <em>encourage</em> companies to invest"
            }
            boolean place = opens && set && !norm.equals("that") && !norm.equals("to");
            boolean whom = opens
                    && norm.equals("to")
                    && i + 1 < stop
                    && (rule.asks()
                            ? acted(i + 1) < 0
                            : frame.scene().tokens().get(i + 1).pos() == Pos.DET && rule.act() != Act.AGREE);
            if (opens && !place && !whom) {
                return rule.asks() && norm.equals("to") ? acted(i + 1) : i + 1;
            }
            if (place || whom) {
                continue;
            }
            boolean skip = frame.scene().tokens().get(i).pos() == Pos.ADV || norm.equals("with") || far;
            if (!skip && !(i > at && frame.norm(at).equals("with"))) {
                break;
            }
        }
        return rule.after().contains("np") && at + 1 < stop ? at : -1;
    }

    /** "called on X <em>to</em> act" asks; "called on X" alone is a visit. */
    private int asked(Clause clause, int stop) {
        for (int i = clause.verb() + 2; i + 1 < Math.min(stop, clause.verb() + ASKED); i++) {
            if (frame.norm(i).equals("to") && acted(i + 1) > 0) {
                return acted(i + 1);
            }
        }
        return -1;
    }

    /** The verb after "to": over quotation marks and adverbs; -1 where none stands. */
    private int acted(int after) {
        for (int i = after; i < Math.min(frame.scene().size(), after + 3); i++) {
            if (frame.conjuncts().base(frame.norm(i))
                    || frame.scene().tokens().get(i).pos() == Pos.VERB) {
                return i;
            }
            boolean over = frame.scene().tokens().get(i).pos() == Pos.ADV
                    || Set.of("\"", "\u201c", "\u2018", "'")
                            .contains(frame.scene().tokens().get(i).text());
            if (!over) {
                return -1;
            }
        }
        return -1;
    }

    private boolean finite(int token) {
        return frame.scene().clauses().stream().anyMatch(c -> c.verb() == token && c.voice() == Clause.Voice.ACTIVE);
    }

    /** "asked to convey his regards" is a greeting. */
    private boolean greeting(int from, int to) {
        for (int i = from; i < Math.min(to, from + 8); i++) {
            if (frame.rules().words("greetings").contains(frame.norm(i))) {
                return true;
            }
        }
        return false;
    }

    /** "decided to award him the Order" is told as an honour. */
    private boolean honour(int core) {
        return frame.scene().clauses().stream()
                .anyMatch(c -> c.verb() == core && frame.rules().in("honours", c.lemma()));
    }
}
