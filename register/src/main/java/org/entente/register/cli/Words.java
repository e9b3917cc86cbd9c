package org.entente.register.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.jspecify.annotations.Nullable;

/** Words of the dictionary as people type them: {@code phone_call}, {@code Phone-Call}. */
final class Words {
    private Words() {}

    /** The word that is meant; null when none was typed. */
    static @Nullable String check(String option, @Nullable String typed, List<String> words) {
        if (typed == null) {
            return null;
        }
        String word = typed.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        if (!words.contains(word)) {
            throw new UsageException(option + " takes " + either(words) + ", not " + typed);
        }
        return word;
    }

    /** The same for each of several. */
    static List<String> all(String option, List<String> typed, List<String> words) {
        return typed.stream()
                .map(one -> String.valueOf(check(option, one, words)))
                .toList();
    }

    static List<String> of(Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Fields of cooperation. */
    static List<String> fields() {
        return KnowledgeFiles.shipped().list("fields").stream()
                .map((Entry field) -> field.get("field"))
                .filter(field -> !field.equals("none"))
                .toList();
    }

    private static String either(List<String> words) {
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }
}
