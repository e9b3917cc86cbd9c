package org.entente.reader.extract.honour;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.model.Block;
import org.entente.reader.model.Finding;
import org.entente.reader.model.Honour;
import org.entente.reader.model.Rejection;
import org.entente.reader.model.Scene;
import org.jspecify.annotations.Nullable;

/** Finds who was given which award, by whom and on whose authority. */
public final class Honours {
    private static final Pattern DETERMINER = Pattern.compile("(?i)^(the|an?)\\s+");

    private final Conferments conferments;

    public Honours(KnowledgeFiles knowledge) {
        this.conferments = new Conferments(new HonourRules(knowledge));
    }

    /** Honours found, then candidates rejected with the reason. */
    public List<Finding> list(AnnotatedArticle article) {
        List<Candidate> candidates = new ArrayList<>();
        for (Scene scene : article.scenes()) {
            if (scene.sentence().kind() != Block.Kind.TITLE) {
                candidates.addAll(conferments.list(article, scene));
            }
        }
        List<Candidate> merged = Merging.merge(candidates);
        List<Finding> found = new ArrayList<>();
        List<Finding> rejected = new ArrayList<>();
        for (int i = 0; i < merged.size(); i++) {
            Candidate c = merged.get(i);
            String reason = reject(c, merged.subList(i + 1, merged.size()));
            if (reason == null) {
                double confidence = c.named() && !c.givers().isEmpty() ? 0.9 : c.named() ? 0.8 : 0.7;
                String id = "h" + (found.size() + 1);
                found.add(new Honour(
                        id,
                        DETERMINER.matcher(c.award()).replaceFirst(""),
                        c.givers(),
                        c.authority(),
                        c.recipients(),
                        c.period(),
                        confidence,
                        c.evidence()));
            } else {
                rejected.add(new Rejection(Finding.Kind.HONOUR, "award " + c.award(), reason, c.evidence()));
            }
        }
        found.addAll(rejected);
        return found;
    }

    private static @Nullable String reject(Candidate c, List<Candidate> later) {
        if (c.recipients().isEmpty()) {
            return "does not say to whom";
        }
        boolean several = !c.award().startsWith("a");
        if (!c.named() && several && later.stream().anyMatch(Candidate::named)) {
            return "sums up what is told award by award";
        }
        boolean commands =
                c.words().equals(Set.of("order")) && !c.named() && !c.award().startsWith("other");
        return commands ? "orders may be commands" : null;
    }
}
