package org.entente.reader.annotate.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.lexicon.Lexicon;
import org.entente.reader.lexicon.PhraseTable;
import org.entente.reader.lexicon.PhraseTable.Match;
import org.entente.reader.lexicon.Term;
import org.entente.reader.model.Nominal;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Sentence;
import org.entente.reader.model.Span;
import org.entente.reader.model.Token;
import org.jspecify.annotations.Nullable;

/** Finds pronouns, posts without a name, and nouns such as "the host" and "both sides". */
final class Pointers {
    private static final Map<String, Pointer.Kind> PRONOUNS = Map.of(
            "we",
            Pointer.Kind.WE,
            "he",
            Pointer.Kind.HE,
            "him",
            Pointer.Kind.HE,
            "she",
            Pointer.Kind.SHE,
            "they",
            Pointer.Kind.THEY,
            "them",
            Pointer.Kind.THEY,
            "i",
            Pointer.Kind.I,
            "it",
            Pointer.Kind.IT);
    private static final Set<String> DEFINITE = Set.of("the", "this", "his", "her", "their", "its");
    private static final Set<String> STYLED = Set.of("his", "her");
    private static final Set<String> STYLES = Set.of("majesty", "highness", "excellency");
    private static final Set<String> BOTH = Set.of("both", "two", "three", "each", "either");

    private final Lexicon lexicon;
    private final PhraseTable<Entry> nouns = new PhraseTable<>();
    private final PhraseTable<Entry> plurals = new PhraseTable<>();

    Pointers(KnowledgeFiles knowledge, Lexicon lexicon) {
        this.lexicon = lexicon;
        for (Entry entry : knowledge.list("nominals")) {
            nouns.add(entry.get("noun"), false, entry);
            entry.list("plural").forEach(plural -> plurals.add(plural, false, entry));
        }
    }

    List<Pointer> list(List<Nominal> nominals, Sentence sentence, boolean[] taken) {
        List<Pointer> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Pointer.Kind pronoun = PRONOUNS.get(tokens.get(i).norm());
            int style = style(tokens, i);
            if (style > i) {
                found.add(pointer(
                        sentence,
                        i,
                        style,
                        Pointer.Kind.STYLE,
                        tokens.get(style - 1).norm()));
                i = style - 1;
            } else if (pronoun != null) {
                found.add(pointer(sentence, i, i + 1, pronoun, tokens.get(i).norm()));
            } else if (tokens.get(i).is("both") && bare(tokens, i)) {
                found.add(pointer(sentence, i, i + 1, Pointer.Kind.THEY, "both"));
            } else if (tokens.get(i).is("the")
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).is("two")
                    && bare(tokens, i + 1)) {
                found.add(pointer(sentence, i, i + 2, Pointer.Kind.THEY, "both"));
                i++;
            } else if (!taken[i]) {
                Optional<Pointer> noun = noun(sentence, i);
                if (noun.isPresent()) {
                    found.add(noun.get());
                    i = noun.get().to() - 1;
                }
            }
        }
        for (Nominal nominal : nominals) {
            if (definite(tokens, nominal)
                    && found.stream().noneMatch(p -> p.from() < nominal.to() && nominal.from() < p.to())) {
                Pointer.Kind kind = nominal.plural() ? Pointer.Kind.POSTS : Pointer.Kind.POST;
                found.add(new Pointer(
                        sentence.index(),
                        nominal.from(),
                        nominal.to(),
                        nominal.span(),
                        kind,
                        nominal.head(),
                        nominal.posts().get(0),
                        nominal.country(),
                        List.of()));
            }
        }
        found.sort(Comparator.comparing(Pointer::span));
        return found;
    }

    /** The end of "His Majesty" or "Her Royal Highness" without a name; {@code i} when none stands there. */
    private static int style(List<Token> tokens, int i) {
        if (!tokens.get(i).capital() || !STYLED.contains(tokens.get(i).norm())) {
            return i;
        }
        int at = i + 1;
        while (at < tokens.size()
                && Set.of("royal", "imperial", "serene").contains(tokens.get(at).norm())) {
            at++;
        }
        boolean style = at < tokens.size()
                && STYLES.contains(tokens.get(at).norm())
                && tokens.get(at).capital();
        boolean named = style
                && at + 1 < tokens.size()
                && (tokens.get(at + 1).capital() || tokens.get(at + 1).is("the"));
        return style && !named ? at + 1 : i;
    }

    private static boolean bare(List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && switch (tokens.get(i + 1).pos()) {
                    case VERB, AUX, ADV -> true;
                    default -> false;
                };
    }

    /** "the minister" and "President" point; "a minister" and "prime ministers" do not. */
    private static boolean definite(List<Token> tokens, Nominal nominal) {
        Token first = tokens.get(nominal.from());
        boolean det = nominal.from() > 0
                && (DEFINITE.contains(tokens.get(nominal.from() - 1).norm())
                        || BOTH.contains(tokens.get(nominal.from() - 1).norm()));
        return det
                || (first.capital()
                        && !(nominal.from() > 0
                                && Set.of("a", "an")
                                        .contains(tokens.get(nominal.from() - 1).norm())));
    }

    /** From a determiner or demonym on: "the visiting Lao leader", "both sides", "Lao side". */
    private Optional<Pointer> noun(Sentence sentence, int start) {
        List<Token> tokens = sentence.tokens();
        int at = start;
        boolean definite = false;
        boolean both = false;
        while (at < tokens.size()
                && (DEFINITE.contains(tokens.get(at).norm())
                        || BOTH.contains(tokens.get(at).norm()))) {
            definite = true;
            both |= BOTH.contains(tokens.get(at).norm());
            at++;
        }
        @Nullable String country = null;
        for (int steps = 0; steps < 4 && at < tokens.size(); steps++) {
            Optional<Match<Entry>> plural = plurals.findAt(tokens, at);
            Optional<Match<Entry>> noun = plural.isPresent() ? plural : nouns.findAt(tokens, at);
            if (noun.isPresent()) {
                boolean describes = noun.get().to() < tokens.size()
                        && noun.get().value().get("noun").equals("official")
                        && switch (tokens.get(noun.get().to()).pos()) {
                            case NOUN, ADJ, PROPN, VERB ->
                                tokens.get(noun.get().to()).norm().endsWith("ing")
                                        || tokens.get(noun.get().to()).pos() != Pos.VERB;
                            default -> false;
                        };
                if (describes) {
                    return Optional.empty();
                }
                boolean known = definite || country != null || (start == 0 && at == 0);
                return known
                        ? Optional.of(pointed(sentence, start, noun.get(), plural.isPresent(), both, country))
                        : Optional.empty();
            }
            Optional<Match<Term>> land = lexicon.listAt(tokens, at).stream()
                    .filter(m -> m.value().land() || m.value().kind() == Term.Kind.ORGANISATION)
                    .findFirst();
            if (land.isPresent()) {
                country = land.get().value().country();
                at = land.get().to();
                if (at < tokens.size() && tokens.get(at).is("-")) {
                    at++;
                }
            } else if ((definite
                            && switch (tokens.get(at).pos()) {
                                case ADJ, VERB -> true;
                                default -> false;
                            })
                    || tokens.get(at).is("respective")) {
                at++;
            } else {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Pointer pointed(
            Sentence sentence, int start, Match<Entry> noun, boolean plural, boolean both, @Nullable String country) {
        String points = noun.value().get("points");
        Pointer.Kind kind = Pointer.Kind.valueOf(points.toUpperCase(Locale.ROOT));
        if (kind == Pointer.Kind.SIDES && !plural) {
            kind = both ? Pointer.Kind.SIDES : Pointer.Kind.SIDE;
        } else if (kind != Pointer.Kind.SIDES && (plural || both)) {
            kind = Pointer.Kind.PEOPLE;
        }
        return pointer(sentence, start, noun.to(), kind, noun.value(), country);
    }

    private static Pointer pointer(Sentence sentence, int from, int to, Pointer.Kind kind, String head) {
        return new Pointer(sentence.index(), from, to, span(sentence, from, to), kind, head, null, null, List.of());
    }

    private static Pointer pointer(
            Sentence sentence, int from, int to, Pointer.Kind kind, Entry noun, @Nullable String country) {
        Span span = span(sentence, from, to);
        return new Pointer(
                sentence.index(), from, to, span, kind, noun.get("noun"), null, country, noun.list("titles"));
    }

    private static Span span(Sentence sentence, int from, int to) {
        return new Span(
                sentence.tokens().get(from).span().start(),
                sentence.tokens().get(to - 1).span().end());
    }
}
