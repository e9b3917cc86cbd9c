package org.entente.reader.extract.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.entente.reader.model.Clause;

/** Finds the undertakings that one sentence tells of. */
final class Undertakings {
    private final Frame frame;
    private final VerbForm verbs;
    private final List<Function<Clause, List<Draft>>> affirmed;
    private final FutureForm future;
    private final Foretold foretold;
    private final List<Draft> drafts = new ArrayList<>();

    Undertakings(Frame frame) {
        this.frame = frame;
        this.verbs = new VerbForm(frame);
        Will will = new Will(frame.rules(), frame.around(), frame.scene());
        this.future = new FutureForm(frame, will);
        this.foretold = new Foretold(frame);
        StandForm stand = new StandForm(frame);
        // the first form that fits a clause takes it
        this.affirmed = List.of(
                verbs::list,
                stand::need,
                future::list,
                stand::ready,
                new NounForm(frame)::list,
                stand::support,
                new Announced(frame, will)::list,
                foretold::list);
    }

    List<Draft> list() {
        // "A summit will be held in April, the two ministers agreed": all that stands before
        frame.scene().clauses().forEach(c -> drafts.addAll(drafts.isEmpty() ? verbs.reported(c) : List.of()));
        for (Clause clause : frame.scene().clauses()) {
            if (covered(clause.verb()) || supposed(clause)) {
                continue;
            }
            List<Function<Clause, List<Draft>>> forms =
                    clause.negated() ? List.of(future::list, foretold::list) : affirmed;
            for (Function<Clause, List<Draft>> form : forms) {
                List<Draft> found = form.apply(clause);
                drafts.addAll(found);
                if (!found.isEmpty()) {
                    break;
                }
            }
        }
        return drafts;
    }

    private boolean covered(int token) {
        return drafts.stream().anyMatch(d -> d.core() <= token && token < d.to());
    }

    /** "<em>if</em> we proposed a visit": nobody does. */
    private boolean supposed(Clause clause) {
        for (int i = Math.max(0, clause.from() - 2); i < clause.from(); i++) {
            if (frame.norm(i).equals("if")
                    || frame.norm(i).equals("whether")
                    || frame.norm(i).equals("unless")) {
                return true;
            }
        }
        return false;
    }
}
