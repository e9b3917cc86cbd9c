package org.entente.reader.annotate.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.lexicon.Lexicon;
import org.entente.reader.lexicon.NameWords;
import org.entente.reader.lexicon.PhraseTable.Match;
import org.entente.reader.lexicon.Term;
import org.entente.reader.lexicon.Term.Kind;
import org.entente.reader.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads a post: what stands before its core ("Lao", "National Assembly", "former", "Deputy", "Foreign"), the core
 * ("Minister") and what follows ("of Foreign Affairs of Japan", "to Laos").
 */
final class TitleParser {
    private static final Set<String> OF = Set.of("of", "for", "to", "at", "in", "on");
    private static final Set<String> DETERMINERS = Set.of("the", "its", "his", "her", "their", "this", "that");

    private final Lexicon lexicon;
    private final NameWords names;
    private final BodyParser bodies;

    TitleParser(Lexicon lexicon, NameWords names, BodyParser bodies) {
        this.lexicon = lexicon;
        this.names = names;
        this.bodies = bodies;
    }

    Optional<TitleUnit> find(List<Token> tokens, int start) {
        return new Run(tokens, start).find();
    }

    private final class Run {
        private final List<Token> tokens;
        private final int start;
        private int at;
        private int titleFrom = -1;
        private String organisation = "";
        private String tail = "";
        private @Nullable String country;
        private boolean former;
        private boolean dressed;
        private boolean portfolio;

        Run(List<Token> tokens, int start) {
            this.tokens = tokens;
            this.start = start;
            this.at = start;
        }

        Optional<TitleUnit> find() {
            Optional<Match<Term>> head = head();
            if (head.isEmpty()) {
                return Optional.empty();
            }
            Match<Term> core = head.get();
            if (titleFrom < 0) {
                titleFrom = at;
            }
            boolean capital = tokens.get(core.from()).capital();
            at = core.to();
            suffix();
            String title = spelled(core);
            while (at < tokens.size() && after(core, capital)) {}
            String body =
                    organisation.isEmpty() && !portfolio ? core.value().entry().get("body", "") : organisation;
            boolean plural = core.value().kind() == Kind.TITLES;
            boolean post = core.value().entry().get("person", "true").equals("true");
            if (!post && (organisation.isEmpty() || !dressed)) {
                return Optional.empty();
            }
            return Optional.of(new TitleUnit(
                    start, at, title + tail, body, country, core.value().text(), plural, former, capital, !dressed));
        }

        /** "Deputy PM" is a Deputy Prime Minister; any other wording stays as written. */
        private String spelled(Match<Term> core) {
            String word = BodyParser.text(tokens, core.from(), core.to());
            boolean brief = word.length() <= 5 && (word.equals(word.toUpperCase(Locale.ROOT)) || word.endsWith("."));
            if (!brief) {
                return BodyParser.text(tokens, titleFrom, at);
            }
            String before = titleFrom < core.from() ? BodyParser.text(tokens, titleFrom, core.from()) + " " : "";
            return before + core.value().text();
        }

        /** Steps over everything before the core. */
        private Optional<Match<Term>> head() {
            for (int steps = 0; steps < 9 && at < tokens.size(); steps++) {
                List<Match<Term>> found = lexicon.listAt(tokens, at);
                Optional<Match<Term>> core =
                        found.stream().filter(TitleParser::core).findFirst();
                Optional<Match<Term>> other =
                        found.stream().filter(m -> !core(m) && before(m)).findFirst();
                if (core.isPresent()
                        && (other.isEmpty() || other.get().to() <= core.get().to() || !leadsOn(other.get()))) {
                    boolean dress =
                            other.isPresent() && other.get().to() < core.get().to();
                    dressed |= dress;
                    return core;
                }
                if (other.isPresent() && step(other.get())) {
                    continue;
                }
                if (!bodyBefore()) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        }

        private boolean leadsOn(Match<Term> match) {
            return match.to() < tokens.size()
                    && lexicon.listAt(tokens, match.to()).stream().anyMatch(TitleParser::core);
        }

        private boolean step(Match<Term> match) {
            Term term = match.value();
            switch (term.kind()) {
                case MODIFIER -> {
                    former |= term.entry().get("kind", "").equals("former");
                    if (term.entry().get("kind", "").equals("rank")) {
                        titleFrom = titleFrom < 0 ? match.from() : titleFrom;
                    }
                }
                case PORTFOLIO_BEFORE -> {
                    titleFrom = titleFrom < 0 ? match.from() : titleFrom;
                    organisation = term.entry().get("ministry", organisation);
                    portfolio = true;
                    dressed = true;
                }
                case CITY, REGION -> {
                    organisation = BodyParser.text(tokens, match.from(), match.to());
                    country = country == null ? term.country() : country;
                    dressed = true;
                }
                default -> {
                    country = term.country() == null ? country : term.country();
                    if (!term.land()) {
                        organisation = term.text();
                    }
                    dressed = true;
                }
            }
            at = match.to();
            joint();
            return true;
        }

        /** "Vietnam's", "Asia-Pacific", "Foreign <em>and</em> Trade Minister". */
        private void joint() {
            if (at < tokens.size() && tokens.get(at).norm().startsWith("'")) {
                at++;
            } else if (portfolio
                    && at + 1 < tokens.size()
                    && tokens.get(at).is("and")
                    && lexicon.listAt(tokens, at + 1).stream()
                            .anyMatch(m -> m.value().kind() == Kind.PORTFOLIO_BEFORE)) {
                at++;
            }
        }

        /** "<em>Provincial Party Committee</em> Secretary". */
        private boolean bodyBefore() {
            if (!tokens.get(at).capital()) {
                return false;
            }
            Optional<BodyUnit> body = bodies.find(tokens, at);
            if (body.isEmpty()) {
                return false;
            }
            organisation = body.get().name();
            country = country == null ? body.get().country() : country;
            at = body.get().to();
            dressed = true;
            joint();
            return true;
        }

        /** "Foreign Minister <em>II</em>", "president-<em>elect</em>". */
        private void suffix() {
            if (at < tokens.size()
                    && Set.of("II", "I", "III").contains(tokens.get(at).text())) {
                at++;
            } else if (at + 1 < tokens.size()
                    && tokens.get(at).is("-")
                    && Set.of("elect", "designate").contains(tokens.get(at + 1).norm())) {
                at += 2;
            }
        }

        private boolean after(Match<Term> core, boolean capital) {
            if (tokens.get(at).is("(")
                    && at + 2 < tokens.size()
                    && tokens.get(at + 2).is(")")
                    && tokens.get(at + 1).capital()
                    && tokens.get(at + 1).text().length() < 8
                    && tokens.get(at + 1).text().length() > 1) {
                at += 3;
                return true;
            }
            String joint = tokens.get(at).norm();
            if (!OF.contains(joint)) {
                return false;
            }
            int next = at + 1;
            while (next < tokens.size() && DETERMINERS.contains(tokens.get(next).norm())) {
                next++;
            }
            return next < tokens.size() && object(joint, next, core, capital);
        }

        private boolean object(String joint, int next, Match<Term> core, boolean capital) {
            List<Match<Term>> found = lexicon.listAt(tokens, next);
            boolean of = joint.equals("of") || joint.equals("for");
            Optional<Match<Term>> domain = pick(found, Kind.PORTFOLIO_AFTER);
            if (of
                    && !portfolio
                    && domain.isPresent()
                    && domain.get().value().entry().has("ministry")
                    && tokens.get(next).capital() == capital) {
                portfolio = true;
                organisation = domain.get().value().entry().get("ministry");
                return end(chained(domain.get().to(), capital), true);
            }
            Optional<BodyUnit> body = bodies.find(tokens, next);
            Optional<Match<Term>> land =
                    found.stream().filter(m -> m.value().kind() == Kind.STATE).findFirst();
            boolean longer = body.isPresent()
                    && (land.isEmpty() || body.get().to() > land.get().to());
            if (longer && (of || joint.equals("to") || joint.equals("at"))) {
                if (organisation.isEmpty() || !portfolio) {
                    organisation = body.get().name();
                }
                country = country == null ? body.get().country() : country;
                return end(body.get().to(), of);
            }
            if (land.isPresent()) {
                if (of) {
                    country = country == null ? land.get().value().country() : country;
                } else if (organisation.isEmpty()) {
                    organisation = core.value().entry().get("body", "");
                }
                return joint.equals("on") ? false : end(land.get().to(), true);
            }
            Optional<Match<Term>> place =
                    found.stream().filter(m -> m.value().place()).findFirst();
            if (place.isPresent() && (of || joint.equals("in"))) {
                int to = place.get().to();
                while (to < tokens.size()
                        && pick(lexicon.listAt(tokens, to), Kind.PLACE_NOUN).isPresent()
                        && tokens.get(to).capital()) {
                    to++;
                }
                organisation = BodyParser.text(tokens, next, to);
                country = country == null ? place.get().value().country() : country;
                return end(to, of);
            }
            return of && loose(next, capital);
        }

        /** "Minister for Trade <em>and Tourism</em> X", "of Energy<em>, Climate and Transport</em>". */
        private int chained(int from, boolean capital) {
            int to = from;
            for (int next = joint(to); next > to; next = joint(to)) {
                Optional<Match<Term>> more = pick(lexicon.listAt(tokens, next), Kind.PORTFOLIO_AFTER);
                boolean head = lexicon.listAt(tokens, next).stream().anyMatch(TitleParser::core);
                if (more.isEmpty() || head || tokens.get(next).capital() != capital) {
                    return to;
                }
                boolean title = more.get().to() < tokens.size()
                        && lexicon.listAt(tokens, more.get().to()).stream().anyMatch(TitleParser::core);
                if (title) {
                    return to; // "Minister of Trade and Transport Minister X" are two
                }
                to = more.get().to();
            }
            return to;
        }

        /** The token after "and", "," or ", and" at {@code to}; {@code to} itself when none stands there. */
        private int joint(int to) {
            int at = to;
            if (at < tokens.size() && tokens.get(at).is(",")) {
                at++;
            }
            if (at < tokens.size()
                    && (tokens.get(at).is("and") || tokens.get(at).is("&"))) {
                at++;
            }
            return at < tokens.size() ? at : to;
        }

        /** "head of <em>the office</em>", "Mayor of <em>Springfield</em>". */
        private boolean loose(int next, boolean capital) {
            Token token = tokens.get(next);
            if (!token.capital()
                    && pick(lexicon.listAt(tokens, next), Kind.BODY_NOUN).isPresent()) {
                organisation = organisation.isEmpty() ? token.text() : organisation;
                dressed = true;
                at = next + 1;
                return true;
            }
            if (!capital || !token.capital() || names.isFamily(token.norm()) || plain(next)) {
                return false;
            }
            int to = next + 1;
            while (to < tokens.size()
                    && to - next < 3
                    && (tokens.get(to).capital() || joins(to))
                    && !names.isFamily(tokens.get(to).norm())
                    && !plain(to)) {
                to++;
            }
            organisation = organisation.isEmpty() ? BodyParser.text(tokens, next, to) : organisation;
            return end(to, true);
        }

        private boolean joins(int to) {
            return tokens.get(to).is("and")
                    && to + 1 < tokens.size()
                    && tokens.get(to + 1).capital()
                    && lexicon.listAt(tokens, to + 1).stream().noneMatch(m -> core(m) || before(m));
        }

        private boolean plain(int i) {
            return lexicon.listAt(tokens, i).stream()
                    .anyMatch(m -> m.value().kind() == Kind.PERSON
                            || core(m)
                            || m.value().kind() == Kind.PLAIN
                                    && !m.value().text().equals("generic nouns"));
        }

        private boolean end(int to, boolean partOfTitle) {
            if (partOfTitle && tail.isEmpty() && portfolio) {
                tail = " " + BodyParser.text(tokens, at, to);
            }
            dressed = true;
            at = to;
            return true;
        }
    }

    private static Optional<Match<Term>> pick(List<Match<Term>> found, Kind kind) {
        return found.stream().filter(m -> m.value().kind() == kind).findFirst();
    }

    private static boolean core(Match<Term> match) {
        return match.value().kind() == Kind.TITLE || match.value().kind() == Kind.TITLES;
    }

    private static boolean before(Match<Term> match) {
        Term term = match.value();
        return term.land()
                || switch (term.kind()) {
                    case CITY, REGION, LEGISLATURE, ORGANISATION, PARTY, MODIFIER, PORTFOLIO_BEFORE -> true;
                    default -> false;
                };
    }
}
