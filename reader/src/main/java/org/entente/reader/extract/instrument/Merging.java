package org.entente.reader.extract.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.reader.model.Instrument.Status;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Scene;
import org.entente.reader.model.Token;

/** Joins candidates that speak of the same instrument. */
final class Merging {
    private static final Set<String> PLAIN = Set.of(
            "two",
            "both",
            "their",
            "its",
            "bilateral",
            "side",
            "between",
            "among",
            "aimed",
            "at",
            "with",
            "regarding",
            "signed",
            "proposed",
            "cooperation",
            "relating",
            "several",
            "many",
            "various");

    private Merging() {}

    static List<Candidate> merge(List<Candidate> candidates) {
        List<Candidate> merged = new ArrayList<>();
        for (Candidate candidate : candidates) {
            int at = merged.size() - 1;
            while (at >= 0 && !same(merged.get(at), candidate)) {
                at--;
            }
            if (at < 0) {
                merged.add(candidate);
            } else {
                merged.set(at, merged.get(at).with(candidate));
            }
        }
        return merged;
    }

    private static boolean same(Candidate a, Candidate b) {
        boolean types = a.type().equals(b.type());
        if (a.words().isEmpty() || b.words().isEmpty()) {
            // "names to an agreement … the proposed Memorandum": told loosely, then by its sort
            boolean loose = types || a.type().equals("agreement") || b.type().equals("agreement");
            return loose
                    && a.words().isEmpty()
                    && a.status() == b.status()
                    && (types || a.status() == Status.TO_BE_SIGNED);
        }
        if (!types
                || (!numbers(a).equals(numbers(b))
                        && !numbers(a).isEmpty()
                        && !numbers(b).isEmpty())) {
            return false;
        }
        Set<String> shared = new HashSet<>(a.words());
        shared.retainAll(b.words());
        int least = Math.min(a.words().size(), b.words().size());
        return shared.size() == least
                || (!numbers(a).isEmpty() && numbers(a).equals(numbers(b)) && shared.size() * 3 >= least * 2);
    }

    private static Set<String> numbers(Candidate candidate) {
        return candidate.words().stream()
                .filter(w -> Character.isDigit(w.charAt(0)))
                .collect(Collectors.toSet());
    }

    /** The telling words of a phrase: "their <em>high-level</em> agreements", plurals made singular. */
    static Set<String> words(InstrumentRules rules, Scene scene, Phrase phrase) {
        Set<String> words = new LinkedHashSet<>();
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (i >= phrase.noun() && i < phrase.after() && !Phrases.year(scene.norm(i))) {
                continue;
            }
            Token token = scene.tokens().get(i);
            String word = singular(token.norm());
            boolean says =
                    switch (token.pos()) {
                        case NOUN, PROPN, ADJ, NUM, VERB -> Character.isLetterOrDigit(word.charAt(0));
                        default -> false;
                    };
            if (says && token.pos() != Pos.DET && !PLAIN.contains(word) && !rules.vague(scene.tokens(), i)) {
                words.add(word);
            }
        }
        return words;
    }

    private static String singular(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }
}
