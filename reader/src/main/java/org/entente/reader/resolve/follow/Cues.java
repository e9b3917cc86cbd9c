package org.entente.reader.resolve.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.Fold;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.lexicon.Words;

/** The words of {@code follow.yaml} that tell how far something has come. The first entry that fits wins. */
final class Cues {
    private static final Pattern MARKS = Pattern.compile("[,;:!?\"“”()]+(?=\\s|$)|(?<=\\s|^)[\"“”(]+");

    /** "The site had been cleared": something was done, whatever it is. */
    private static final Pattern PERFECT = Pattern.compile(
            " (?:has|have|had)(?: now| also| already| since| just)? been (?!called|asked|able|in |at |on )\\w+(?:ed|en|n|t|id|de|ng) ");

    /** "The consulate has not been opened", "work has not yet begun": what was due is not done. */
    private static final Pattern UNDONE = Pattern.compile(
            " (?:has|have|had|is|are) (?:still )?(?:not|never|yet to) (?:yet |even )?(?:been |be )?(?:\\w+ly )?\\w+(?:ed|en|un|ne|id|de|lt|nt|ld|ut|et|gin|art) ");

    /** "In the first half of 2027" says when, not how much. */
    private static final Pattern HALVES = Pattern.compile(" (?:first|second|latter) half of(?= )");

    /** "They would build it once the first one was finished": what comes before that is no news. */
    private static final Pattern LATER =
            Pattern.compile("( (?:will|would|shall|should) .*?) (?:once|when|as soon as|after|until) .*$");

    private record Cue(Type type, List<String> words, List<String> avoid) {}

    private final List<Cue> cues = new ArrayList<>();

    Cues(KnowledgeFiles knowledge) {
        for (Entry e : knowledge.list("follow", "cues")) {
            cues.add(new Cue(
                    Type.valueOf(e.get("type").toUpperCase(Locale.ROOT)),
                    padded(e.list("words")),
                    padded(e.list("avoid"))));
        }
    }

    Optional<Type> of(String sentence) {
        String words =
                LATER.matcher(HALVES.matcher(padded(sentence)).replaceAll(" ")).replaceFirst("$1 ");
        if (UNDONE.matcher(words).find()) {
            return Optional.of(Type.POSTPONED);
        }
        return cues.stream()
                .filter(cue -> cue.words.stream().anyMatch(word -> says(words, word)))
                .filter(cue -> cue.avoid.stream().noneMatch(words::contains))
                .map(Cue::type)
                .findFirst()
                .or(() -> PERFECT.matcher(words).find() ? Optional.of(Type.STEP) : Optional.empty());
    }

    /** What is to be opened was not. */
    private static boolean says(String words, String word) {
        return words.replace(" be" + word, " ").contains(word);
    }

    private static List<String> padded(List<String> phrases) {
        return phrases.stream().map(Cues::padded).toList();
    }

    /** Folded words with a space either side of each. */
    private static String padded(String text) {
        StringBuilder out = new StringBuilder(" ");
        Words.of(MARKS.matcher(text).replaceAll(" "))
                .forEach(word -> out.append(Words.key(Fold.fold(word))).append(' '));
        return out.toString();
    }
}
