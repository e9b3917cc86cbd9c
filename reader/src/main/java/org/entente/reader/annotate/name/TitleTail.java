package org.entente.reader.annotate.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.lexicon.Lexicon;
import org.entente.reader.lexicon.NameWords;
import org.entente.reader.lexicon.PhraseTable.Match;
import org.entente.reader.lexicon.Term;
import org.entente.reader.lexicon.Term.Kind;
import org.entente.reader.model.Token;

/** Reads what follows the core of a post: "of Foreign Affairs <em>of Japan</em>", "to Laos", "of the Iranian parliament". */
final class TitleTail {
    private static final Set<String> OF = Set.of("of", "for", "to", "at", "in", "on");
    private static final Set<String> DETERMINERS = Set.of("the", "its", "his", "her", "their", "this", "that");

    private final Lexicon lexicon;
    private final BodyParser bodies;
    private final List<Token> tokens;
    private final TitleDraft draft;
    private final Chain chain;
    private final LooseTail loose;

    TitleTail(Lexicon lexicon, NameWords names, BodyParser bodies, List<Token> tokens, TitleDraft draft) {
        this.lexicon = lexicon;
        this.bodies = bodies;
        this.tokens = tokens;
        this.draft = draft;
        this.chain = new Chain(lexicon, tokens);
        this.loose = new LooseTail(lexicon, names, tokens, draft);
    }

    /** Takes one phrase after the core; false when none follows. */
    boolean step(Match<Term> core, boolean capital) {
        if (tokens.get(draft.at).is("(")
                && draft.at + 2 < tokens.size()
                && tokens.get(draft.at + 2).is(")")
                && tokens.get(draft.at + 1).capital()
                && tokens.get(draft.at + 1).text().length() < 8
                && tokens.get(draft.at + 1).text().length() > 1) {
            draft.at += 3;
            return true;
        }
        if (draft.portfolio && bracket()) {
            return true;
        }
        String joint = tokens.get(draft.at).norm();
        if (!OF.contains(joint)) {
            return capital
                    && !draft.dressed
                    && lexicon.words("chairs").contains(core.value().text())
                    && chair();
        }
        int next = draft.at + 1;
        while (next < tokens.size() && DETERMINERS.contains(tokens.get(next).norm())) {
            next++;
        }
        return next < tokens.size() && object(joint, next, core, capital);
    }

    /** "Minister of State for Foreign Affairs <em>(Regional Cooperation)</em>". */
    private boolean bracket() {
        int to = draft.at + 1;
        if (!tokens.get(draft.at).is("(")) {
            return false;
        }
        while (to < Math.min(tokens.size(), draft.at + 6)
                && (tokens.get(to).capital() || tokens.get(to).is("and"))) {
            to++;
        }
        if (to < tokens.size() && tokens.get(to).is(")")) {
            draft.at = to + 1;
            return true;
        }
        return false;
    }

    /** "Speaker <em>National Assembly</em> X", as Pakistan writes it: the body follows at once. */
    private boolean chair() {
        Optional<BodyUnit> body = tokens.get(draft.at).capital() ? bodies.find(tokens, draft.at) : Optional.empty();
        if (body.isEmpty() || body.get().to() - body.get().from() < 2) {
            return false;
        }
        draft.organisation = body.get().name();
        draft.country = draft.country == null ? body.get().country() : draft.country;
        draft.dressed = true;
        draft.at = body.get().to();
        return true;
    }

    private boolean body(int at) {
        return at < tokens.size()
                && tokens.get(at).capital()
                && lexicon.listAt(tokens, at).stream().anyMatch(m -> m.value().kind() == Kind.BODY_NOUN);
    }

    private boolean object(String joint, int next, Match<Term> core, boolean capital) {
        List<Match<Term>> found = lexicon.listAt(tokens, next);
        boolean of = joint.equals("of") || joint.equals("for");
        // "Director-General of the Food and Agriculture Organization": no portfolio of food
        Optional<Match<Term>> domain = lexicon.findAt(tokens, next, Kind.PORTFOLIO_AFTER)
                .filter(m -> found.stream().noneMatch(o -> o.value().kind() == Kind.ORGANISATION && o.to() > m.to()));
        if (of
                && !draft.portfolio
                && domain.isPresent()
                && domain.get().value().entry().has("ministry")
                // "Head of the International Relations Department"
                && !body(domain.get().to())
                // "the minister of Foreign Affairs", but no "Minister of trade"
                && (tokens.get(next).capital() == capital || !capital)) {
            draft.portfolio = true;
            draft.organisation = domain.get().value().entry().get("ministry");
            return draft.end(
                    tokens, chain.portfolios(domain.get().to(), tokens.get(next).capital()), true);
        }
        Optional<BodyUnit> body = bodies.find(tokens, next);
        Optional<Match<Term>> land =
                found.stream().filter(m -> m.value().kind() == Kind.STATE).findFirst();
        boolean longer = body.isPresent()
                && (land.isEmpty() || body.get().to() > land.get().to());
        if (longer && (of || joint.equals("to") || joint.equals("at"))) {
            if (draft.organisation.isEmpty() || !draft.portfolio) {
                draft.organisation = body.get().name();
            }
            draft.country = draft.country == null ? body.get().country() : draft.country;
            return draft.end(tokens, body.get().to(), of);
        }
        if (land.isPresent()) {
            if (joint.equals("of")) {
                draft.country = draft.country == null ? land.get().value().country() : draft.country;
            } else if (draft.organisation.isEmpty()) {
                draft.organisation = core.value().entry().get("body", "");
            }
            int to = joint.equals("to")
                    ? chain.states(land.get().to())
                    : land.get().to();
            return joint.equals("on") ? false : draft.end(tokens, to, true);
        }
        Optional<Match<Term>> place =
                found.stream().filter(m -> m.value().place()).findFirst();
        if (place.isPresent() && (of || joint.equals("in"))) {
            int to = place.get().to();
            while (to < tokens.size()
                    && lexicon.findAt(tokens, to, Kind.PLACE_NOUN)
                            .filter(m -> m.value().entry().get("kind", "").equals("locality"))
                            .isPresent()) {
                to++;
            }
            to = seated(to);
            draft.organisation = BodyParser.text(tokens, next, to);
            draft.country = draft.country == null ? place.get().value().country() : draft.country;
            return draft.end(tokens, to, of);
        }
        // "US envoy for the Western Balkans, X"
        boolean abroad = joint.equals("for") && draft.country != null;
        if (joint.equals("to") && realm(next)) {
            return true;
        }
        return served(next, core)
                || (of && !capital && unknown(next, core))
                || (of && loose.take(next, capital || abroad));
    }

    /** "Ambassador of Tunisia to <em>the Kingdom</em> X", as the press of one writes. */
    private boolean realm(int next) {
        boolean realm = lexicon.words("realms").contains(tokens.get(next).norm())
                && next + 1 < tokens.size()
                && tokens.get(next + 1).capital();
        return realm && draft.end(tokens, next + 1, true);
    }

    /** "minister of <em>roads and highways</em> of Ghana, X": a portfolio that no list has. */
    private boolean unknown(int next, Match<Term> core) {
        if (!core.value().text().endsWith("Minister")) {
            return false;
        }
        int to = next;
        while (to < tokens.size()
                && to < next + 7
                && (LooseTail.describes(tokens.get(to)) || tokens.get(to).is("and"))) {
            to++;
        }
        boolean closed = to > next
                && to < tokens.size()
                && (tokens.get(to).is("of")
                        || tokens.get(to).is(",")
                        || tokens.get(to).capital());
        return closed && draft.end(tokens, to, true);
    }

    /** "special envoy of <em>the President of Chad</em>": the post that the first one serves. */
    private boolean served(int next, Match<Term> core) {
        Optional<Match<Term>> post = lexicon.listAt(tokens, next).stream()
                .filter(m -> m.value().kind() == Kind.TITLE)
                .findFirst();
        if (post.isEmpty() || !lexicon.words("serving").contains(core.value().text())) {
            return false;
        }
        int to = post.get().to();
        int of = to + 1 < tokens.size() && tokens.get(to).is("of") ? to + 1 : -1;
        int state = of > 0 && tokens.get(of).is("the") ? of + 1 : of;
        Optional<Match<Term>> land = state < 0
                ? Optional.empty()
                : lexicon.listAt(tokens, state).stream()
                        .filter(m -> m.value().kind() == Kind.STATE || m.value().kind() == Kind.ORGANISATION)
                        .findFirst();
        draft.organisation = BodyParser.text(tokens, next, to);
        if (land.isPresent() && draft.country == null) {
            draft.country = land.get().value().country();
        }
        return draft.end(tokens, land.isPresent() ? land.get().to() : to, true);
    }

    /** "of the Quang Tri <em>provincial Party Committee</em>": the body of a place. */
    private int seated(int from) {
        boolean rank = from + 1 < tokens.size()
                && lexicon.words("seats").contains(tokens.get(from).norm());
        if (!rank) {
            return from;
        }
        return bodies.find(tokens, from + 1).map(BodyUnit::to).orElse(from);
    }
}
