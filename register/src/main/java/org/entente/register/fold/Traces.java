package org.entente.register.fold;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.lexicon.Fields;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.resolve.follow.FollowThrough;
import org.entente.reader.resolve.follow.Type;
import org.entente.register.line.Cited;
import org.entente.register.line.CommitmentLine;
import org.entente.register.line.DocumentLine;
import org.entente.register.line.TraceLine;
import org.jspecify.annotations.Nullable;

/** Words of a document that may tell what came of what was undertaken before. */
final class Traces {
    private final FollowThrough follow;
    private final Fields fields;

    Traces(FollowThrough follow, KnowledgeFiles knowledge) {
        this.follow = follow;
        this.fields = new Fields(knowledge);
    }

    /** Sentences with a cue of progress, and the document's own undertakings, which may repeat earlier ones. */
    List<TraceLine> of(Page page, List<CommitmentLine> undertaken) {
        List<TraceLine> found = new ArrayList<>();
        if (page.sides().size() < 2 || page.day() == null) {
            return found;
        }
        String before = null;
        for (Cited sentence : Sentences.of(page)) {
            if (sentence.quote().equals(page.reading().document().title())) {
                continue;
            }
            Optional<Type> cue = follow.cue(sentence.quote());
            boolean future = cue.isEmpty() && follow.promises(sentence.quote());
            if (cue.isPresent() || future) {
                boolean promise = future
                        || undertaken.stream()
                                .anyMatch(line -> overlaps(line.cited().get(0), sentence));
                List<String> fieldsTold = fields.of(sentence.quote());
                found.add(
                        trace(page, cue.orElse(Type.REAFFIRMED), page.sides(), fieldsTold, before, promise, sentence));
            }
            before = sentence.quote();
        }
        for (CommitmentLine line : undertaken) {
            Cited words = line.cited().get(0);
            boolean told = found.stream().anyMatch(t -> overlaps(t.cited(), words));
            if (!told && line.sides().size() > 1) {
                found.add(trace(page, Type.REAFFIRMED, line.sides(), line.fields(), line.before(), true, words));
            }
        }
        found.removeIf(trace -> trace.terms().isEmpty());
        return found;
    }

    private static boolean overlaps(Cited one, Cited other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private TraceLine trace(
            Page page,
            Type cue,
            List<String> sides,
            List<String> fields,
            @Nullable String before,
            boolean promise,
            Cited words) {
        Set<String> terms = new LinkedHashSet<>(follow.told(words.quote()).salient());
        String context = before != null && follow.points(words.quote()) ? before : null;
        if (context != null) {
            terms.addAll(follow.told(context).salient());
        }
        return new TraceLine(
                DocumentLine.brief(page.document()) + "@" + words.start() + "-" + words.end(),
                page.document(),
                page.uri(),
                page.day() == null ? "" : page.day(),
                cue.name().toLowerCase(Locale.ROOT),
                sides,
                fields,
                List.copyOf(terms),
                context,
                promise,
                words);
    }
}
