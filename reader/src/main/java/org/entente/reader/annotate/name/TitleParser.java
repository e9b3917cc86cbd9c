package org.entente.reader.annotate.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.Lexicon;
import org.entente.reader.lexicon.NameWords;
import org.entente.reader.lexicon.PhraseTable.Match;
import org.entente.reader.lexicon.Term;
import org.entente.reader.lexicon.Term.Kind;
import org.entente.reader.model.Token;

/**
 * Reads a post: what stands before its core ("Lao", "National Assembly", "former", "Deputy", "Foreign"), the core
 * ("Minister") and what follows ("of Foreign Affairs of Japan", "to Laos").
 */
final class TitleParser {
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
        private final TitleDraft draft;

        Run(List<Token> tokens, int start) {
            this.tokens = tokens;
            this.start = start;
            this.draft = new TitleDraft(start);
        }

        Optional<TitleUnit> find() {
            Optional<Match<Term>> head = head();
            if (head.isEmpty()) {
                return Optional.empty();
            }
            Match<Term> core = head.get();
            Optional<TitleUnit> owned = owned(core);
            if (owned.isPresent()) {
                return owned;
            }
            if (draft.titleFrom < 0) {
                draft.titleFrom = draft.at;
            }
            boolean capital = tokens.get(core.from()).capital();
            draft.at = core.to();
            suffix();
            String title = spelled(core);
            TitleTail tail = new TitleTail(lexicon, names, bodies, tokens, draft);
            while (draft.at < tokens.size() && tail.step(core, capital)) {}
            Entry entry = core.value().entry();
            String body = draft.organisation.isEmpty() && !draft.portfolio ? entry.get("body", "") : draft.organisation;
            if (draft.country == null && entry.has("country")) {
                draft.country = entry.get("country");
            }
            boolean post = entry.get("person", "true").equals("true");
            if (!post && (draft.organisation.isEmpty() || !draft.dressed) && !leader(core)) {
                return Optional.empty();
            }
            boolean plural = core.value().kind() == Kind.TITLES;
            return Optional.of(unit(core, title + draft.tail, body, plural, capital));
        }

        private TitleUnit unit(Match<Term> core, String title, String body, boolean plural, boolean capital) {
            String head = core.value().text();
            return new TitleUnit(
                    start, draft.at, title, body, draft.country, head, plural, draft.former, capital, !draft.dressed);
        }

        /** "Uzbek <em>leader</em> Shavkat Mirziyoyev": a post only with a state before it and a name after it. */
        private boolean leader(Match<Term> core) {
            return core.value().text().equals("Leader")
                    && core.value().kind() == Kind.TITLE
                    && draft.country != null
                    && draft.at < tokens.size()
                    && tokens.get(draft.at).capital()
                    && lexicon.listAt(tokens, draft.at).stream()
                            .allMatch(m ->
                                    m.value().kind() == Kind.PERSON || m.value().kind() == Kind.HONORIFIC);
        }

        /** "the UN Secretary-General's <em>Special Envoy</em>": the first post is the body that the second serves. */
        private Optional<TitleUnit> owned(Match<Term> core) {
            int to = core.to();
            if (to + 1 >= tokens.size() || !tokens.get(to).norm().equals("'s")) {
                return Optional.empty();
            }
            return new Run(tokens, to + 1).find().map(u -> {
                String body = BodyParser.text(tokens, core.from(), to);
                String country = u.country() == null ? draft.country : u.country();
                return new TitleUnit(
                        start, u.to(), u.title(), body, country, u.head(), u.plural(), u.former(), u.capital(), false);
            });
        }

        /** "Deputy PM" is a Deputy Prime Minister; any other wording stays as written. */
        private String spelled(Match<Term> core) {
            String word = BodyParser.text(tokens, core.from(), core.to());
            boolean brief = word.length() <= 5 && (word.equals(word.toUpperCase(Locale.ROOT)) || word.endsWith("."));
            if (!brief) {
                return BodyParser.text(tokens, draft.titleFrom, draft.at);
            }
            String before =
                    draft.titleFrom < core.from() ? BodyParser.text(tokens, draft.titleFrom, core.from()) + " " : "";
            return before + core.value().text();
        }

        /** Steps over everything before the core. */
        private Optional<Match<Term>> head() {
            for (int steps = 0; steps < 9 && draft.at < tokens.size(); steps++) {
                List<Match<Term>> found = lexicon.listAt(tokens, draft.at);
                Optional<Match<Term>> core =
                        found.stream().filter(m -> m.value().post()).findFirst();
                Optional<Match<Term>> other = found.stream()
                        .filter(m -> !m.value().post() && m.value().beforePost())
                        .findFirst();
                if (core.isPresent()
                        && (other.isEmpty() || other.get().to() <= core.get().to() || !leadsOn(other.get()))) {
                    boolean dress =
                            other.isPresent() && other.get().to() < core.get().to();
                    draft.dressed |= dress;
                    return core;
                }
                if (other.isPresent() && !party(other.get()) && step(other.get())) {
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
                    && lexicon.listAt(tokens, match.to()).stream()
                            .anyMatch(m -> m.value().post());
        }

        /** "<em>Labour</em> leader X" leads a party, no ministry. */
        private boolean party(Match<Term> match) {
            return match.value().kind() == Kind.PORTFOLIO_BEFORE
                    && match.to() < tokens.size()
                    && Set.of("leader", "leaders")
                            .contains(tokens.get(match.to()).norm());
        }

        private boolean step(Match<Term> match) {
            Term term = match.value();
            switch (term.kind()) {
                case MODIFIER -> {
                    draft.former |= term.entry().get("kind", "").equals("former");
                    if (term.entry().get("kind", "").equals("rank")) {
                        draft.titleFrom = draft.titleFrom < 0 ? match.from() : draft.titleFrom;
                    }
                }
                case PORTFOLIO_BEFORE -> {
                    draft.titleFrom = draft.titleFrom < 0 ? match.from() : draft.titleFrom;
                    draft.organisation = term.entry().get("ministry", draft.organisation);
                    draft.portfolio = true;
                    draft.dressed = true;
                }
                case CITY, REGION -> {
                    draft.organisation = BodyParser.text(tokens, match.from(), match.to());
                    draft.country = draft.country == null ? term.country() : draft.country;
                    draft.dressed = true;
                }
                default -> {
                    draft.country = term.country() == null ? draft.country : term.country();
                    if (!term.land()) {
                        draft.organisation = term.text();
                    }
                    draft.dressed = true;
                }
            }
            draft.at = match.to();
            joint();
            return true;
        }

        /** "Vietnam's", "Asia-Pacific", "Foreign <em>and</em> Trade Minister". */
        private void joint() {
            if (draft.at < tokens.size() && tokens.get(draft.at).norm().startsWith("'")) {
                draft.at++;
            } else if (draft.portfolio
                    && draft.at + 1 < tokens.size()
                    && tokens.get(draft.at).is("and")
                    && lexicon.listAt(tokens, draft.at + 1).stream()
                            .anyMatch(m -> m.value().kind() == Kind.PORTFOLIO_BEFORE)) {
                draft.at++;
            }
        }

        /** "China's foreign <em>ministry</em> spokesman". */
        private boolean plainBody() {
            Optional<Match<Term>> noun = lexicon.findAt(tokens, draft.at, Kind.BODY_NOUN);
            if (noun.isEmpty() || !draft.dressed || !leadsOn(noun.get())) {
                return false;
            }
            int to = noun.get().to();
            draft.organisation = draft.portfolio ? draft.organisation : BodyParser.text(tokens, draft.at, to);
            draft.titleFrom = -1;
            draft.at = to;
            return true;
        }

        /** "<em>Provincial Party Committee</em> Secretary". */
        private boolean bodyBefore() {
            if (!tokens.get(draft.at).capital()) {
                return plainBody();
            }
            Optional<BodyUnit> body = bodies.find(tokens, draft.at);
            if (body.isEmpty()) {
                return false;
            }
            draft.organisation = body.get().name();
            draft.country = draft.country == null ? body.get().country() : draft.country;
            draft.at = body.get().to();
            draft.dressed = true;
            joint();
            return true;
        }

        /** "Foreign Minister <em>II</em>", "president-<em>elect</em>". */
        private void suffix() {
            if (draft.at < tokens.size()
                    && Set.of("II", "I", "III").contains(tokens.get(draft.at).text())) {
                draft.at++;
            } else if (draft.at + 1 < tokens.size()
                    && tokens.get(draft.at).is("-")
                    && Set.of("elect", "designate")
                            .contains(tokens.get(draft.at + 1).norm())) {
                draft.at += 2;
            }
        }
    }
}
