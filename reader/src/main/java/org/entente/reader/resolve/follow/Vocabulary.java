package org.entente.reader.resolve.follow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.Fold;
import org.entente.reader.lexicon.Inflection;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.lexicon.PhraseTable;
import org.entente.reader.lexicon.Words;
import org.entente.reader.model.Token;

/** The words of {@code follow.yaml}: which say the same, which tell much, and which tell nothing. */
final class Vocabulary {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final Inflection inflection;
    private final Set<String> empty = new HashSet<>();
    private final Set<String> common = new HashSet<>();
    private final Set<String> works = new HashSet<>();
    private final Set<String> qualifiers = new HashSet<>();
    private final Set<String> kinds = new HashSet<>();
    private final Set<String> units = new HashSet<>();
    private final Set<String> times = new HashSet<>();
    private final Map<String, Set<String>> forms = new HashMap<>();
    /** Words for one thing, by their stems: "wharf" and "berth". */
    private final Map<String, String> alike = new HashMap<>();
    /** Words for one deed, by their stems: "start" and "begin". */
    private final Map<String, String> acts = new HashMap<>();
    /** How far a deed is on the way from a study to an opening. */
    private final Map<String, Integer> stages = new HashMap<>();

    private final PhraseTable<String> phrases = new PhraseTable<>();
    /** Cities and provinces: much happens in one place. */
    private final PhraseTable<String> places = new PhraseTable<>();

    Vocabulary(KnowledgeFiles knowledge) {
        inflection = new Inflection(knowledge);
        knowledge.list("follow", "empty").forEach(e -> empty.add(stem(e.get("form"))));
        knowledge.list("follow", "numbers").forEach(e -> empty.add(e.get("word")));
        knowledge.list("follow", "times").forEach(e -> times.add(stem(e.get("form"))));
        for (String list : List.of(
                "titles",
                "asides",
                "modals",
                "actors",
                "determiners",
                "prepositions",
                "sites",
                "contacts",
                "light",
                "stands",
                "asks")) {
            Set<String> words = new HashSet<>();
            knowledge.list("follow", list).forEach(e -> words.add(e.get("form")));
            forms.put(list, words);
        }
        classes(knowledge, "alike", alike);
        classes(knowledge, "acts", acts);
        knowledge
                .list("follow", "acts")
                .forEach(e -> stages.put(stem(e.list("words").get(0)), Integer.valueOf(e.get("stage", "0"))));
        knowledge.list("follow", "common").forEach(e -> common.add(first(stem(e.get("form")))));
        knowledge.list("follow", "works").forEach(e -> works.add(first(stem(e.get("form")))));
        knowledge.list("follow", "units").forEach(e -> units.add(first(stem(e.get("form")))));
        knowledge.list("follow", "qualifiers").forEach(e -> qualifiers.add(stem(e.get("form"))));
        knowledge.list("follow", "kinds").forEach(e -> kinds.add(first(stem(e.get("form")))));
        knowledge.list("states").forEach(this::state);
    }

    private void state(Entry state) {
        for (String field : List.of("capital", "capital_forms", "cities", "regions")) {
            state.list(field)
                    .forEach(form -> places.add(form, true, Fold.fold(form).replaceAll("[^\\p{L}\\p{N}]", "")));
        }
        for (String field : List.of("name", "forms", "adjectives", "people")) {
            for (String form : state.list(field)) {
                Words.of(form).forEach(word -> empty.add(stem(word)));
            }
        }
    }

    private void classes(KnowledgeFiles knowledge, String list, Map<String, String> into) {
        for (Entry e : knowledge.list("follow", list)) {
            String first = stem(e.list("words").get(0));
            for (String word : e.list("words")) {
                if (word.indexOf(' ') > 0) {
                    phrases.add(word, false, first);
                } else {
                    into.put(stem(word), first);
                    if (list.equals("alike")) {
                        into.putIfAbsent(word, first);
                    }
                }
            }
        }
    }

    Optional<PhraseTable.Match<String>> place(List<Token> tokens, int at) {
        return places.findAt(tokens, at);
    }

    /** A thing or a deed that several words say, by the first word of its class. */
    Optional<PhraseTable.Match<String>> phrase(List<Token> tokens, int at) {
        return phrases.findAt(tokens, at);
    }

    /** Is a word one of those that {@code follow.yaml} lists under a name? */
    boolean is(String list, Token token) {
        return is(list, token.norm());
    }

    boolean is(String list, String word) {
        return forms.getOrDefault(list, Set.of()).contains(word);
    }

    /** The verb that a word may be. */
    Optional<Inflection.Verb> verb(Token token) {
        return inflection.find(token.norm());
    }

    /** The first word of those for one thing. */
    String first(String stem) {
        return alike.getOrDefault(stem, stem);
    }

    Optional<String> act(String stem) {
        return Optional.ofNullable(acts.get(stem));
    }

    boolean deed(String first) {
        return stages.containsKey(first);
    }

    /** The furthest of these deeds on the way to an opening; to begin talks is to talk, to finish a survey to survey. */
    int stage(Set<String> acts) {
        int most = most(acts, stage -> stage != Topic.BEGUN);
        int early = most(acts, stage -> stage < Topic.SIGNED);
        return most == Topic.FINISHED && early > 0 ? early : most > 0 ? most : most(acts, stage -> true);
    }

    private int most(Set<String> acts, IntPredicate counts) {
        return acts.stream()
                .mapToInt(act -> stages.getOrDefault(act, 0))
                .filter(counts)
                .max()
                .orElse(0);
    }

    boolean common(String first) {
        return common.contains(first);
    }

    /** Is it built, and one of few between two sides? */
    boolean work(String first) {
        return works.contains(first);
    }

    boolean thing(String stem) {
        return stem.length() > 1
                && Character.isLetter(stem.charAt(0))
                && stem.chars().noneMatch(Character::isDigit)
                && !empty.contains(stem);
    }

    /** What a word after a number counts; {@code ""} for "year", and for nationality and the like, which are passed over. */
    String counted(String norm) {
        String stem = stem(norm);
        return !thing(stem) || times.contains(stem) ? "" : first(stem);
    }

    /** Of "two tonnes of oil" the oil is the thing. */
    boolean unit(String first) {
        return units.contains(first);
    }

    /** "20 trains" and "20 diesel trains" are things, "trains nurses" a deed. */
    boolean counted(List<Token> tokens, int at) {
        return number(tokens, at - 1)
                || (number(tokens, at - 2)
                        && thing(stem(tokens.get(at - 1).text()))
                        && act(stem(tokens.get(at - 1).text())).isEmpty());
    }

    private static boolean number(List<Token> tokens, int at) {
        String norm = at < 0 ? "" : tokens.get(at).norm();
        return !norm.isEmpty()
                && Character.isDigit(norm.charAt(0))
                && !YEAR.matcher(norm).matches();
    }

    /** What the words tell apart that are common by themselves: "trade house", "security pact". */
    boolean pair(String one, String other) {
        return qualifiers.contains(one) && kinds.contains(first(other));
    }

    /** "the building" is a thing, "building" a deed. */
    String stem(List<Token> tokens, int at) {
        String norm = tokens.get(at).norm();
        if (at == 0) {
            return stem(tokens.get(at).text());
        }
        boolean noun = alike.containsKey(norm) && is("determiners", tokens.get(at - 1));
        return noun ? norm : stem(tokens.get(at).text());
    }

    String stem(String word) {
        String norm = Words.key(Fold.fold(word));
        if (norm.length() > 4 && norm.endsWith("ies")) {
            return norm.substring(0, norm.length() - 3) + "y";
        }
        return inflection.find(norm).map(Inflection.Verb::base).orElse(plain(norm));
    }

    /** "railways" → railway, but "Laos" and "bus" stay. */
    private static String plain(String norm) {
        return norm.length() > 4 && norm.endsWith("s") && !norm.endsWith("ss")
                ? norm.substring(0, norm.length() - 1)
                : norm;
    }
}
