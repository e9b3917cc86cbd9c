package org.entente.reader.annotate.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.model.Mention;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Sentence;
import org.entente.reader.model.Token;

/** One sentence being understood from left to right: who has been named in it, and who acts. */
final class Act {
    private static final int APPOSITION = 20;

    private final Sentence sentence;
    private final List<Token> tokens;
    private final Stage stage;
    private final List<String> present = new ArrayList<>();
    private final List<String> subjects = new ArrayList<>();
    /** People named so far, in order. */
    private final List<Mention> people = new ArrayList<>();

    private final Quotes quotes;
    private final Set<String> ownWords;
    private final Set<String> company;

    /**
     * @param ownWords nouns before a colon and somebody's words: "issued this <em>statement:</em>"
     * @param company whose names come after somebody's: "his <em>spouse</em>"
     */
    Act(Sentence sentence, Stage stage, Set<String> ownWords, Set<String> company) {
        this.ownWords = ownWords;
        this.company = company;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.stage = stage;
        this.quotes = Quotes.of(sentence, stage.quoting(sentence.block()));
    }

    List<Token> tokens() {
        return tokens;
    }

    /** People named so far. */
    List<String> present() {
        return List.copyOf(present);
    }

    /** Those who have acted so far. */
    List<String> subjects() {
        return subjects.stream().distinct().toList();
    }

    Quotes quotes() {
        return quotes;
    }

    String norm(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).norm() : "";
    }

    void named(Mention mention) {
        boolean person = mention.actors().stream().allMatch(id -> stage.find(id).isPresent());
        boolean acting = acting(mention);
        if (!person && acting) {
            if (mention.kind() == Mention.Kind.GROUP
                    || mention.actors().stream().anyMatch(stage::isOffice)) {
                subjects.addAll(mention.actors());
            } else {
                stage.acted(mention.actors());
            }
        }
        if (person && !along(mention)) {
            stage.saw(mention.actors());
            if (mention.to() < tokens.size() && (colon(mention) || (acting && words()))) {
                stage.speaks(mention.actors().get(0));
            }
            mention.actors().stream().filter(a -> !present.contains(a)).forEach(present::add);
            if (acting) {
                subjects.addAll(mention.actors());
            }
            people.add(mention);
        }
    }

    /** "X and <em>his spouse</em> Y will pay a visit. He …": Y comes along, and X is spoken of. */
    private boolean along(Mention mention) {
        int at = mention.from() - 1;
        while (at > 0 && tokens.get(at).pos() == Pos.PROPN) {
            at--;
        }
        return company.contains(norm(at))
                && (norm(at - 1).equals("his") || norm(at - 1).equals("her"));
    }

    void end() {
        List<String> actors = subjects();
        stage.together(stage.sides(actors) > 1 ? actors : present);
        stage.acts(actors);
        stage.quoting(sentence.block(), quotes.open());
    }

    /** "Minister Kamikawa: …", "Ms Kamikawa Yoko, Minister for Foreign Affairs: …" opens words in the first person. */
    private boolean colon(Mention mention) {
        for (int i = mention.to(); i < Math.min(tokens.size(), mention.to() + 8); i++) {
            if (tokens.get(i).is(":")) {
                return true;
            }
            if (verb(i)) {
                return false;
            }
        }
        return false;
    }

    /** "Minister Doe, setting out for Paris, issued this <em>statement:</em>": words in the first person follow. */
    private boolean words() {
        int last = tokens.size() - 1;
        return norm(last).equals(":") && ownWords.contains(norm(last - 1));
    }

    boolean verb(int at) {
        return at >= 0
                && at < tokens.size()
                && (tokens.get(at).pos() == Pos.VERB || tokens.get(at).pos() == Pos.AUX);
    }

    /** The first verb that is not part of the phrase of {@code mention}: "<em>Visiting</em> Minister X met Y". */
    private int firstVerb(int start, int core) {
        int at = 0;
        while (at < tokens.size() && (!verb(at) || (at >= start && at < core))) {
            at++;
        }
        return at;
    }

    /** Whether what stands at {@code from} comes before every verb of the sentence. */
    boolean opens(int from) {
        return from <= firstVerb(from, from);
    }

    /** Stands before the first verb and not after a preposition; or right before a verb that closes the sentence. */
    private boolean acting(Mention mention) {
        // "a delegation led by X arrived": X acts
        int start = Sentence.phraseStart(tokens, mention.from());
        if (norm(start - 1).equals("by") && Set.of("led", "headed").contains(norm(start - 2))) {
            return true;
        }
        boolean beforeVerb = verb(mention.to());
        if (mention.from() < firstVerb(start, mention.to())) {
            return !behind(mention.from()) || beforeVerb;
        }
        int to = past(mention.to());
        if (!verb(to)) {
            return false;
        }
        boolean closes = to + 1 >= tokens.size() - 2 || !norm(to + 1).equals("that");
        return closes && (parted(mention.from()) || parted(start) || second(mention, start));
    }

    /** Set off by a comma, or by the end of a quotation: "…," <em>X</em> said. */
    private boolean parted(int from) {
        String before = norm(from - 1);
        return before.equals(",") || (!before.isEmpty() && "\"”»".contains(before));
    }

    /** "…, X of Uruguay <em>and Y</em> of Argentina agreed": X acts too. */
    private boolean second(Mention mention, int start) {
        Mention last = people.isEmpty() ? null : people.get(people.size() - 1);
        int joint = norm(mention.from() - 1).equals("and") ? mention.from() : start;
        if (last == null || !norm(joint - 1).equals("and") || past(last.to()) != joint - 1) {
            return false;
        }
        if (!parted(last.from()) && !parted(Sentence.phraseStart(tokens, last.from()))) {
            return false;
        }
        subjects.addAll(last.actors());
        return true;
    }

    /** Past "of Uruguay", "(left)" and ", Minister of Trade," after a name. */
    private int past(int to) {
        int at = to;
        if (norm(at).equals("of")) {
            at++;
            while (at < tokens.size()
                    && (tokens.get(at).capital() || norm(at).equals("the"))
                    && tokens.get(at).pos() != Pos.VERB) {
                at++;
            }
        }
        if (norm(at).equals(",") && norm(at + 1).matches("the|who|a|[a-z].*") && !verb(at + 1)) {
            for (int i = at + 1; i < Math.min(at + APPOSITION, tokens.size()); i++) {
                if (norm(i).equals(",")) {
                    return verb(i + 1) ? i + 1 : to;
                }
                if (verb(i)) {
                    return at;
                }
            }
        }
        return at;
    }

    private boolean behind(int from) {
        int at = from - 1;
        while (at >= 0
                && switch (tokens.get(at).pos()) {
                    case NOUN, PROPN, ADJ, DET, NUM -> true;
                    default -> false;
                }) {
            at--;
        }
        if (at >= 0 && tokens.get(at).is("and") && !people.isEmpty()) {
            // "a summit of Presidents X <em>and Y</em>": what holds for X holds for Y
            Mention last = people.get(people.size() - 1);
            return last.to() == at && behind(last.from());
        }
        return at >= 0 && tokens.get(at).pos() == Pos.ADP;
    }

    /** Whoever says, in this sentence, what is in the clause that holds token {@code at}: "X answered that <em>he</em>". */
    Optional<String> teller(int at) {
        int verb = Set.of("that", "if", "whether", "how", "why").contains(norm(at - 1)) ? at - 2 : at - 1;
        if (!verb(verb) || tokens.get(verb).pos() == Pos.AUX) {
            return Optional.empty();
        }
        for (int p = people.size() - 1; p >= 0; p--) {
            Mention mention = people.get(p);
            if (mention.to() <= verb && mention.actors().size() == 1) {
                boolean own = true;
                for (int i = mention.to(); i < verb; i++) {
                    own &= tokens.get(i).pos() != Pos.VERB;
                }
                return own && !behindObject(mention)
                        ? Optional.of(mention.actors().get(0))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean behindObject(Mention mention) {
        return behind(mention.from()) && mention.to() + 1 < tokens.size() && !verb(mention.to());
    }
}
