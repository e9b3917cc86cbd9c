package org.entente.register.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.reader.lexicon.Fields;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.resolve.follow.FollowThrough;
import org.entente.reader.resolve.follow.Topic;
import org.entente.reader.resolve.follow.Type;
import org.entente.register.line.Cited;
import org.entente.register.line.CommitmentLine;
import org.entente.register.line.DocumentLine;
import org.entente.register.line.TraceLine;

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
        for (Cited sentence : Sentences.of(page)) {
            Optional<Type> cue = follow.cue(sentence.quote());
            Topic topic = follow.topic(sentence.quote());
            if (cue.isPresent() && topic.verifiable()) {
                found.add(trace(page, cue.get(), page.sides(), fields.of(sentence.quote()), topic, sentence));
            }
        }
        for (CommitmentLine line : undertaken) {
            Cited words = line.cited().get(0);
            boolean told = found.stream()
                    .anyMatch(t -> t.cited().start() < words.end()
                            && words.start() < t.cited().end());
            if (!told && line.sides().size() > 1) {
                found.add(trace(page, Type.REAFFIRMED, line.sides(), line.fields(), follow.topic(line.what()), words));
            }
        }
        return found;
    }

    private static TraceLine trace(
            Page page, Type cue, List<String> sides, List<String> fields, Topic topic, Cited words) {
        return new TraceLine(
                DocumentLine.brief(page.document()) + "@" + words.start() + "-" + words.end(),
                page.document(),
                page.uri(),
                page.day() == null ? "" : page.day(),
                cue.name().toLowerCase(Locale.ROOT),
                sides,
                fields,
                topic.salient(),
                words);
    }
}
