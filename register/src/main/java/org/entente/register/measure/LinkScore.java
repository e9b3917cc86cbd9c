package org.entente.register.measure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.reader.evaluate.register.Agreement;
import org.entente.register.measure.RegisterGold.Link;
import org.entente.register.view.CommitmentView;

/**
 * Links of commitments with later words, against gold.
 *
 * @param types how many of the gold links found have gold's type
 */
record LinkScore(Agreement agreement, int types) {

    static LinkScore of(RegisterGold gold, List<CommitmentView> commitments) {
        Set<Link> hit = new HashSet<>();
        int types = 0;
        int proposed = 0;
        int right = 0;
        for (CommitmentView commitment : commitments) {
            for (CommitmentView.StepView step : commitment.chain()) {
                if (step.state().equals("rejected")) {
                    continue;
                }
                proposed++;
                boolean known = false;
                for (Link link : gold.links()) {
                    if (tells(link, commitment, step)) {
                        known = true;
                        types += hit.add(link) && link.type().equals(step.type()) ? 1 : 0;
                    }
                }
                right += known ? 1 : 0;
            }
        }
        int all = gold.links().size();
        return new LinkScore(
                new Agreement(
                        proposed == 0 ? 1 : right / (double) proposed,
                        all == 0 ? 1 : hit.size() / (double) all,
                        proposed,
                        all),
                types);
    }

    private static boolean tells(Link link, CommitmentView commitment, CommitmentView.StepView step) {
        String said = commitment.evidence().isEmpty()
                ? commitment.what()
                : commitment.evidence().get(0).quote() + " " + commitment.what();
        return RegisterScores.linked(link.commitment(), RegisterScores.file(commitment.document()), said)
                && RegisterScores.linked(
                        link.evidence(),
                        RegisterScores.file(step.evidence().document()),
                        step.evidence().quote());
    }
}
