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

    /**
     * A sentence that may tell what came of something.
     *
     * @param cue how far something has come; empty where no word says so
     * @param promises it says what will be
     */
    record Said(Cited sentence, Optional<Type> cue, boolean promises, List<String> fields, Told told) {}

    /**
     * What words are about.
     *
     * @param before the sentence before, where the words point to it, or null
     */
    record Told(List<String> terms, @Nullable String before) {}

    /** Sentences that tell of something done, of how things stand, or of what will be. */
    List<Said> said(Page page) {
        List<Said> said = new ArrayList<>();
        if (page.sides().size() < 2 || page.day() == null) {
            return said;
        }
        String before = null;
        for (Cited sentence : Sentences.of(page)) {
            if (sentence.quote().equals(page.reading().document().title())) {
                continue;
            }
            Optional<Type> cue = follow.cue(sentence.quote());
            boolean promises = follow.promises(sentence.quote());
            if (cue.isPresent() || promises || follow.tells(sentence.quote())) {
                said.add(
                        new Said(sentence, cue, promises, fields.of(sentence.quote()), told(sentence.quote(), before)));
            }
            before = sentence.quote();
        }
        return said;
    }

    /** The same as lines, with the document's own undertakings, which may repeat earlier ones. */
    List<TraceLine> of(Page page, List<Said> said, List<CommitmentLine> undertaken) {
        List<TraceLine> found = new ArrayList<>();
        if (page.sides().size() < 2 || page.day() == null) {
            return found;
        }
        for (Said s : said) {
            boolean promise = (s.cue.isEmpty() && s.promises)
                    || undertaken.stream()
                            .anyMatch(line -> overlaps(line.cited().get(0), s.sentence));
            Type plain = promise ? Type.REAFFIRMED : Type.STEP;
            found.add(trace(page, s.cue.orElse(plain), page.sides(), s.fields, s.told, promise, s.sentence));
        }
        for (CommitmentLine line : undertaken) {
            Cited words = line.cited().get(0);
            boolean told = found.stream().anyMatch(t -> overlaps(t.cited(), words));
            if (!told && line.sides().size() > 1) {
                Told about = told(words.quote(), line.before());
                found.add(trace(page, Type.REAFFIRMED, line.sides(), line.fields(), about, true, words));
            }
        }
        found.removeIf(trace -> trace.terms().isEmpty());
        return found;
    }

    private static boolean overlaps(Cited one, Cited other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private TraceLine trace(
            Page page, Type cue, List<String> sides, List<String> fields, Told told, boolean promise, Cited words) {
        return new TraceLine(
                DocumentLine.brief(page.document()) + "@" + words.start() + "-" + words.end(),
                page.document(),
                page.uri(),
                page.day() == null ? "" : page.day(),
                cue.name().toLowerCase(Locale.ROOT),
                sides,
                fields,
                told.terms,
                told.before,
                promise,
                words);
    }

    private Told told(String words, @Nullable String before) {
        Set<String> terms = new LinkedHashSet<>(follow.told(words).salient());
        String context = before != null && follow.points(words) ? before : null;
        if (context != null) {
            terms.addAll(follow.told(context).salient());
        }
        return new Told(List.copyOf(terms), context);
    }
}
