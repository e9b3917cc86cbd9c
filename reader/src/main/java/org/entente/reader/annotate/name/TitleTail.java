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
    private final NameWords names;
    private final BodyParser bodies;
    private final List<Token> tokens;
    private final TitleDraft draft;

    TitleTail(Lexicon lexicon, NameWords names, BodyParser bodies, List<Token> tokens, TitleDraft draft) {
        this.lexicon = lexicon;
        this.names = names;
        this.bodies = bodies;
        this.tokens = tokens;
        this.draft = draft;
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
                && tokens.get(next).capital() == capital) {
            draft.portfolio = true;
            draft.organisation = domain.get().value().entry().get("ministry");
            return end(chained(domain.get().to(), capital), true);
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
            return end(body.get().to(), of);
        }
        if (land.isPresent()) {
            if (joint.equals("of")) {
                draft.country = draft.country == null ? land.get().value().country() : draft.country;
            } else if (draft.organisation.isEmpty()) {
                draft.organisation = core.value().entry().get("body", "");
            }
            int to = joint.equals("to") ? joined(land.get().to()) : land.get().to();
            return joint.equals("on") ? false : end(to, true);
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
            return end(to, of);
        }
        // "US envoy for the Western Balkans, X"
        boolean abroad = joint.equals("for") && draft.country != null;
        if (joint.equals("to") && realm(next)) {
            return true;
        }
        return served(next, core) || (of && !capital && unknown(next, core)) || (of && loose(next, capital || abroad));
    }

    /** "Ambassador of Tunisia to <em>the Kingdom</em> X", as the press of one writes. */
    private boolean realm(int next) {
        boolean realm = lexicon.words("realms").contains(tokens.get(next).norm())
                && next + 1 < tokens.size()
                && tokens.get(next + 1).capital();
        return realm && end(next + 1, true);
    }

    /** "minister of <em>roads and highways</em> of Ghana, X": a portfolio that no list has. */
    private boolean unknown(int next, Match<Term> core) {
        if (!core.value().text().endsWith("Minister")) {
            return false;
        }
        int to = next;
        while (to < tokens.size()
                && to < next + 7
                && (describes(tokens.get(to)) || tokens.get(to).is("and"))) {
            to++;
        }
        boolean closed = to > next
                && to < tokens.size()
                && (tokens.get(to).is("of")
                        || tokens.get(to).is(",")
                        || tokens.get(to).capital());
        return closed && end(to, true);
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
        return end(land.isPresent() ? land.get().to() : to, true);
    }

    /** "Ambassador to Nigeria <em>and ECOWAS</em>". */
    private int joined(int from) {
        int to = from;
        for (int next = joint(to); next > to; next = joint(to)) {
            Optional<Match<Term>> more = lexicon.listAt(tokens, next).stream()
                    .filter(m -> m.value().kind() == Kind.STATE || m.value().kind() == Kind.ORGANISATION)
                    .findFirst();
            if (more.isEmpty()
                    || (more.get().to() < tokens.size()
                            && tokens.get(more.get().to()).capital())) {
                return to;
            }
            to = more.get().to();
        }
        return to;
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

    /** "Minister for Trade <em>and Tourism</em> X", "of Energy<em>, Climate and Transport</em>". */
    private int chained(int from, boolean capital) {
        int to = from;
        for (int next = joint(to); next > to; next = joint(to)) {
            Optional<Match<Term>> more = lexicon.findAt(tokens, next, Kind.PORTFOLIO_AFTER);
            boolean head = lexicon.listAt(tokens, next).stream()
                    .anyMatch(m -> m.value().post());
            if (more.isEmpty() && !head && tokens.get(next - 1).is("and") && lone(next, capital)) {
                // "Minister of Roads and <em>Highways</em> of Ghana"
                return next + 1;
            }
            if (more.isEmpty() || head || tokens.get(next).capital() != capital) {
                return to;
            }
            boolean title = more.get().to() < tokens.size()
                    && lexicon.listAt(tokens, more.get().to()).stream()
                            .anyMatch(m -> m.value().post());
            if (title) {
                return to; // "Minister of Trade and Transport Minister X" are two
            }
            to = more.get().to();
        }
        return to;
    }

    /** One more word, with "of" or a comma behind it. */
    private boolean lone(int at, boolean capital) {
        return at + 1 < tokens.size()
                && tokens.get(at).capital() == capital
                && (tokens.get(at + 1).is("of") || tokens.get(at + 1).is(","))
                && lexicon.listAt(tokens, at).stream().noneMatch(m -> m.value().land());
    }

    /** The token after "and", "," or ", and" at {@code to}; {@code to} itself when none stands there. */
    private int joint(int to) {
        int next = to;
        if (next < tokens.size() && tokens.get(next).is(",")) {
            next++;
        }
        if (next < tokens.size()
                && (tokens.get(next).is("and") || tokens.get(next).is("&"))) {
            next++;
        }
        return next < tokens.size() ? next : to;
    }

    /** "head of <em>the office</em>", "Mayor of <em>Springfield</em>". */
    private boolean loose(int next, boolean capital) {
        Token token = tokens.get(next);
        if (plainBody(next)) {
            return true;
        }
        if (!capital || !token.capital() || names.isFamily(token.norm()) || plain(next)) {
            return false;
        }
        int to = next + 1;
        // "Minister for Nordic Cooperation <em>Henrik Lindqvist</em>": the last two of many capitals are a name
        int end = next;
        while (end < tokens.size() && tokens.get(end).capital()) {
            end++;
        }
        boolean set = end < tokens.size() && tokens.get(end).is(",");
        int most = end - next >= 4 || (end - next == 3 && !set) ? end - next - 2 : 3;
        for (int words = 1; words < Math.min(3, most) && to < tokens.size() && goesOn(to); words++) {
            Optional<Match<Term>> joined = tokens.get(to).is("and") && to + 1 < tokens.size()
                    ? lexicon.findAt(tokens, to + 1, Kind.PORTFOLIO_AFTER)
                    : Optional.empty();
            if (joined.isPresent()) {
                // "Deputy Minister for Political <em>and Economic Affairs</em>"
                to = joined.get().to();
                break;
            }
            if (joins(to)) {
                to += tokens.get(to + 1).is("the") ? 3 : 2;
                to += to < tokens.size() && tokens.get(to).text().equals("Affairs") ? 1 : 0;
                break;
            }
            to++;
        }
        draft.organisation = draft.organisation.isEmpty() ? BodyParser.text(tokens, next, to) : draft.organisation;
        return end(to, true);
    }

    private boolean goesOn(int to) {
        return joins(to)
                || (tokens.get(to).is("and")
                        && to + 1 < tokens.size()
                        && lexicon.findAt(tokens, to + 1, Kind.PORTFOLIO_AFTER).isPresent())
                || (tokens.get(to).capital() && !names.isFamily(tokens.get(to).norm()) && !plain(to));
    }

    /** "Asia <em>and the</em> Pacific". */
    private boolean joins(int to) {
        int next = to + 1 < tokens.size() && tokens.get(to + 1).is("the") ? to + 2 : to + 1;
        return tokens.get(to).is("and")
                && next < tokens.size()
                && tokens.get(next).capital()
                && lexicon.listAt(tokens, next).stream()
                        .noneMatch(m -> m.value().post() || m.value().beforePost());
    }

    /** "president of <em>the Spanish government</em>", "head of the <em>border guard department</em>". */
    private boolean plainBody(int next) {
        int from = next;
        Optional<Match<Term>> land = lexicon.listAt(tokens, next).stream()
                .filter(m -> m.value().land())
                .findFirst();
        if (land.isPresent()) {
            from = land.get().to();
            from += from < tokens.size() && tokens.get(from).norm().startsWith("'") ? 1 : 0;
        }
        int end = from;
        for (int i = from; i < Math.min(from + 5, tokens.size()) && describes(tokens.get(i)); i++) {
            Optional<Match<Term>> noun = lexicon.findAt(tokens, i, Kind.BODY_NOUN);
            end = noun.isPresent() ? noun.get().to() : end;
        }
        if (end == from) {
            return false;
        }
        if (draft.organisation.isEmpty() || !draft.portfolio) {
            draft.organisation = BodyParser.text(tokens, from, end);
        }
        if (land.isPresent() && draft.country == null) {
            draft.country = land.get().value().country();
        }
        draft.dressed = true;
        draft.at = end;
        return true;
    }

    private static boolean describes(Token token) {
        return !token.capital()
                && switch (token.pos()) {
                    case NOUN, ADJ, PROPN -> true;
                    default -> false;
                };
    }

    private boolean plain(int i) {
        return lexicon.listAt(tokens, i).stream()
                .anyMatch(m -> m.value().kind() == Kind.PERSON
                        || m.value().post()
                        || (m.value().kind() == Kind.PLAIN && !m.value().text().equals("generic nouns")));
    }

    private boolean end(int to, boolean partOfTitle) {
        if (partOfTitle && draft.tail.isEmpty() && draft.portfolio) {
            draft.tail = " " + BodyParser.text(tokens, draft.at, to);
        }
        draft.dressed = true;
        draft.at = to;
        return true;
    }
}
