package org.entente.reader.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.reader.lexicon.Fold;
import org.entente.reader.lexicon.Lexicon;
import org.entente.reader.lexicon.NameWords;
import org.entente.reader.lexicon.Term;
import org.entente.reader.model.Article;
import org.entente.reader.model.Block;
import org.entente.reader.model.Mention;
import org.entente.reader.model.NamedArticle;
import org.entente.reader.model.Nominal;
import org.entente.reader.model.Place;
import org.entente.reader.model.PlaceMention;
import org.entente.reader.model.Post;
import org.entente.reader.model.Sentence;
import org.entente.reader.model.Span;
import org.entente.reader.model.Token;
import org.jspecify.annotations.Nullable;

/** Finds who and what is named in an article. */
public final class Names {

    /** A state named counts for more than all the posts and places of another. */
    private static final int LAND = 1000;

    private final NameWords words;
    private final Lexicon lexicon;

    public Names(Lexicon lexicon, NameWords words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    public NamedArticle read(Article article, List<Sentence> sentences) {
        List<List<Piece>> pieces = pieces(sentences);
        List<NameUse> uses = new ArrayList<>();
        List<Set<Integer>> used = new ArrayList<>();
        String abroad = Destination.find(sentences, pieces, article.country(), lexicon.words("travel"));
        for (Sentence sentence : sentences) {
            Set<Integer> own = new HashSet<>();
            uses.addAll(NameUses.list(sentence, pieces.get(sentence.index()), own, abroad, lexicon));
            used.add(own);
        }
        Set<String> told = new HashSet<>();
        uses.stream()
                .filter(u -> sentences.get(u.sentence()).kind() == Block.Kind.BODY)
                .forEach(u -> told.addAll(u.norms()));
        // headlines capitalise everything: "Review", "Due In Yerevan" are nobody unless the text names them
        uses.removeIf(u -> sentences.get(u.sentence()).kind() != Block.Kind.BODY
                && u.known() == null
                && !told.containsAll(u.norms()));
        Map<String, Integer> countries = countries(pieces);
        Allegiance allegiance = new Allegiance(
                lexicon,
                words,
                article.country(),
                own(countries, uses, Destination.all(sentences, pieces, lexicon.words("travel"))),
                countries.keySet());
        uses.removeIf(u -> credited(sentences.get(u.sentence()), u));
        People.Found people = new People(words, allegiance).find(uses);
        Localities localities = new Localities(lexicon, sentences, pieces, article.country());
        Offices offices = new Offices(lexicon, people.people(), sentences, pieces, used);
        Bodies bodies = new Bodies(lexicon);
        List<Mention> mentions = new ArrayList<>();
        List<Nominal> nominals = new ArrayList<>();
        List<PlaceMention> places = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (int p = 0; p < pieces.get(sentence.index()).size(); p++) {
                Piece piece = pieces.get(sentence.index()).get(p);
                Span span = span(sentence, piece);
                switch (piece.kind()) {
                    case BODY ->
                        mentions.add(mention(sentence, piece, span, Mention.Kind.BODY, bodies.add(piece, span)));
                    case LAND -> {
                        mentions.add(mention(sentence, piece, span, Mention.Kind.STATE, bodies.add(piece, span)));
                        place(sentence, piece, span, places);
                    }
                    case PLACE -> {
                        place(sentence, piece, span, places);
                        if (Localities.acts(sentence, piece)) {
                            mentions.add(acting(sentence, piece, span, localities, bodies));
                        }
                    }
                    case TITLE -> {
                        TitleUnit unit = piece.title();
                        if (unit != null) {
                            bodies.hint(unit.organisation(), unit.country());
                        }
                        if (unit != null && !used.get(sentence.index()).contains(p)) {
                            if (offices.voice(unit)) {
                                String id = bodies.office(unit.organisation(), unit.country(), span);
                                mentions.add(mention(sentence, piece, span, Mention.Kind.BODY, id));
                                continue;
                            }
                            nominals.add(nominal(sentence, unit, span));
                            if (offices.stands(sentence, unit)) {
                                String country = unit.country() == null ? article.country() : unit.country();
                                bodies.office(unit.title(), country, span);
                            }
                        }
                    }
                    case NAME, THING -> {
                        if (piece.term() == null) {
                            localities.find(sentence, piece).ifPresent(name -> {
                                String id = bodies.locality(name, localities.country(name), span);
                                mentions.add(mention(sentence, piece, span, Mention.Kind.BODY, id));
                            });
                        }
                    }
                    case HONORIFIC -> {}
                }
            }
        }
        people.ids()
                .forEach((use, id) -> mentions.add(
                        new Mention(use.span(), use.sentence(), use.from(), use.to(), Mention.Kind.NAME, List.of(id))));
        // a state that only posts name is a side as well: "Lao Prime Minister X met …. The two sides"
        people.people().forEach(p -> bodies.side(p.country(), p.mentions().get(0)));
        mentions.sort(Comparator.comparing(Mention::span));
        return new NamedArticle(
                article, sentences, people.people(), bodies.list(), List.copyOf(mentions), nominals, places);
    }

    /** "Translated by X", "Photo by X": whoever made the page is not in it. */
    private boolean credited(Sentence sentence, NameUse use) {
        List<Token> tokens = sentence.tokens();
        for (int by = use.from() - 1; by > 0 && by >= use.from() - 3; by--) {
            if (tokens.get(by).is("by")) {
                return lexicon.words("credits").contains(tokens.get(by - 1).norm());
            }
        }
        return false;
    }

    /** Scans twice when the article introduces abbreviations: the second time they are known from the start. */
    private List<List<Piece>> pieces(List<Sentence> sentences) {
        PieceScanner scanner = new PieceScanner(lexicon, words, Map.of());
        List<List<Piece>> first =
                sentences.stream().map(s -> scanner.scan(s.tokens())).toList();
        Map<String, BodyUnit> brief = new HashMap<>();
        for (Sentence sentence : sentences) {
            for (Piece piece : first.get(sentence.index())) {
                BodyUnit unit = piece.body();
                if (unit != null) {
                    BodyParser.brief(sentence.tokens(), unit).ifPresent(word -> brief.putIfAbsent(word, unit));
                }
            }
        }
        if (brief.isEmpty()) {
            return first;
        }
        PieceScanner second = new PieceScanner(lexicon, words, brief);
        return sentences.stream().map(s -> second.scan(s.tokens())).toList();
    }

    /** A capital that acts is its state; any other place acts for itself. */
    private Mention acting(Sentence sentence, Piece piece, Span span, Localities localities, Bodies bodies) {
        Term term = piece.term();
        if (term != null && term.country() != null && localities.isState(sentence, piece)) {
            return mention(sentence, piece, span, Mention.Kind.STATE, bodies.state(term.country(), span));
        }
        String name = BodyParser.text(sentence.tokens(), piece.from(), piece.to());
        String id = bodies.locality(name, term == null ? null : term.country(), span);
        return mention(sentence, piece, span, Mention.Kind.BODY, id);
    }

    private static Nominal nominal(Sentence sentence, TitleUnit unit, Span span) {
        Post post = new Post(unit.title(), unit.organisation(), unit.country(), unit.former(), span);
        return new Nominal(
                sentence.index(),
                unit.from(),
                unit.to(),
                span,
                Fold.fold(unit.head()),
                List.of(post),
                unit.country(),
                unit.plural());
    }

    private static Mention mention(Sentence sentence, Piece piece, Span span, Mention.Kind kind, String id) {
        return new Mention(span, sentence.index(), piece.from(), piece.to(), kind, List.of(id));
    }

    private static void place(Sentence sentence, Piece piece, Span span, List<PlaceMention> places) {
        Term term = piece.term();
        if (term == null) {
            return;
        }
        String city =
                switch (term.kind()) {
                    case CITY, REGION -> named(BodyParser.text(sentence.tokens(), piece.from(), piece.to()), term);
                    case SEAT -> term.text().isEmpty() ? null : term.text();
                    default -> null;
                };
        if (term.kind() != Term.Kind.DEMONYM && term.kind() != Term.Kind.PEOPLE) {
            places.add(new PlaceMention(
                    span, sentence.index(), piece.from(), piece.to(), new Place(city, term.country())));
        }
    }

    /** As written, but Washington for "Washington D.C.". */
    private static String named(String written, Term term) {
        return !term.text().isEmpty() && written.startsWith(term.text() + " ") ? term.text() : written;
    }

    /** The states that the article names, by themselves or in posts. */
    private static Map<String, Integer> countries(List<List<Piece>> pieces) {
        Map<String, Integer> votes = new HashMap<>();
        for (List<Piece> sentence : pieces) {
            for (Piece piece : sentence) {
                boolean land = piece.term() != null && piece.kind() != Piece.Kind.NAME;
                String country = land && piece.term() != null ? piece.term().country() : null;
                country = piece.title() == null ? country : piece.title().country();
                if (country != null) {
                    votes.merge(country, piece.kind() == Piece.Kind.LAND ? LAND : 1, Integer::sum);
                }
            }
        }
        return votes;
    }

    /**
     * The state named most of which nobody is said to be: "Minister X welcomed Tonga's minister Y to the New Zealand–Tonga
     * talks" is X's own ministry's page, and so is "Minister X visits Uruguay". Where there is none, the state named most.
     */
    private @Nullable String own(Map<String, Integer> votes, List<NameUse> uses, Set<String> visited) {
        Set<String> stated = new HashSet<>();
        for (NameUse use : uses) {
            Stream.concat(
                            Stream.ofNullable(use.country()),
                            use.posts().stream().flatMap(p -> Stream.ofNullable(p.country())))
                    .forEach(stated::add);
        }
        List<String> ranked = votes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey())
                        .reversed())
                .map(Map.Entry::getKey)
                .toList();
        return ranked.stream()
                .filter(state -> !stated.contains(state) && !visited.contains(state) && lexicon.isState(state))
                .findFirst()
                .or(() -> ranked.stream()
                        .filter(state -> !visited.contains(state) && lexicon.isState(state))
                        .findFirst())
                .orElse(ranked.isEmpty() ? null : ranked.get(0));
    }

    private static Span span(Sentence sentence, Piece piece) {
        return new Span(
                sentence.tokens().get(piece.from()).span().start(),
                sentence.tokens().get(piece.to() - 1).span().end());
    }
}
