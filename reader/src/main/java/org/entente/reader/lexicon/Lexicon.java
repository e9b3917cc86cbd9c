package org.entente.reader.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.lexicon.PhraseTable.Match;
import org.entente.reader.lexicon.Term.Kind;
import org.entente.reader.model.Token;
import org.jspecify.annotations.Nullable;

/** Names and titles, compiled for look-up: what does the phrase at this token mean? */
public final class Lexicon {
    private final PhraseTable<Term> terms = new PhraseTable<>();
    private final ThreadLocal<Looked> looked = ThreadLocal.withInitial(() -> new Looked(List.of()));
    private final Map<String, Term> people = new HashMap<>();
    /** The state of all who have a word in their name; empty where they are of several. */
    private final Map<String, String> surnames = new HashMap<>();

    private final Map<String, String> stateNames = new HashMap<>();
    private final Map<String, Entry> states = new HashMap<>();
    private final WordGroups groups;

    public Lexicon(KnowledgeFiles knowledge) {
        groups = new WordGroups(knowledge);
        // many states have a National Assembly or a Senate: the words alone do not tell whose
        Map<String, Integer> houses = new HashMap<>();
        knowledge.list("states").forEach(e -> e.list("legislature").forEach(h -> houses.merge(h, 1, Integer::sum)));
        knowledge.list("states").forEach(e -> state(e, houses));
        for (Entry e : knowledge.list("organisations")) {
            named(Kind.ORGANISATION, e, e.get("short"), country(e), "name");
            brief(new Term(Kind.ORGANISATION, e.get("short"), country(e), e));
        }
        for (Entry e : knowledge.list("parties")) {
            named(Kind.PARTY, e, e.get("name"), e.get("country"), "name");
            brief(new Term(Kind.PARTY, e.get("name"), e.get("country"), e));
        }
        for (Entry e : knowledge.list("people")) {
            Term term = new Term(Kind.PERSON, e.get("name"), e.get("country", ""), e);
            named(Kind.PERSON, e, e.get("name"), e.get("country", ""), "name");
            people.putIfAbsent(key(Words.of(e.get("name"))), term);
            // "President Atambaev": half of the papers write the other spelling
            e.list("forms").forEach(form -> people.putIfAbsent(key(Words.of(form)), term));
            for (String spelling : spellings(e)) {
                for (String word : Words.of(spelling)) {
                    surnames.merge(Fold.fold(word), e.get("country", ""), (a, b) -> a.equals(b) ? a : "");
                }
            }
        }
        for (Entry e : knowledge.list("titles")) {
            named(Kind.TITLE, e, e.get("head"), null, "head");
            add(Kind.TITLES, e, e.get("head"), null, e.list("plural"), false);
        }
        loose(knowledge, "modifiers", "modifier", Kind.MODIFIER);
        loose(knowledge, "honorifics", "form", Kind.HONORIFIC);
        loose(knowledge, "bodies", "noun", Kind.BODY_NOUN);
        loose(knowledge, "places", "noun", Kind.PLACE_NOUN);
        for (Entry e : knowledge.list("portfolios")) {
            add(Kind.PORTFOLIO_BEFORE, e, e.get("portfolio"), null, e.list("before"), false);
            add(Kind.PORTFOLIO_AFTER, e, e.get("portfolio"), null, e.list("after"), false);
            add(Kind.PORTFOLIO_AFTER, e, e.get("portfolio"), null, List.of(e.get("portfolio")), false);
        }
        for (Entry e : knowledge.list("plain-words")) {
            add(Kind.PLAIN, e, e.get("why"), null, e.list("words"), false);
        }
    }

    /** An agency of one state serves that state; any other organisation stands for itself. */
    private static String country(Entry e) {
        return e.get("country", e.get("short"));
    }

    /** A short name that is also something else ("OR", "PM") does not count by itself. */
    private void brief(Term term) {
        if (!term.entry().flag("ambiguous")) {
            phrase(term, term.entry().get("short"), true);
        }
    }

    private void state(Entry e, Map<String, Integer> houses) {
        String code = e.get("code");
        states.putIfAbsent(code, e);
        stateNames.putIfAbsent(code, e.get("name"));
        named(Kind.STATE, e, e.get("name"), code, "name");
        add(Kind.DEMONYM, e, e.get("name"), code, e.list("adjectives"), true);
        add(Kind.PEOPLE, e, e.get("name"), code, e.list("people"), true);
        List<String> cities = e.list("cities");
        for (String city : cities) {
            // "New York City" is New York, where that is listed too
            String plain = city.endsWith(" City") ? city.substring(0, city.length() - " City".length()) : city;
            add(Kind.CITY, e, cities.contains(plain) ? plain : city, code, List.of(city), true);
        }
        e.list("regions").forEach(region -> add(Kind.REGION, e, region, code, List.of(region), true));
        e.list("seats").forEach(seat -> add(Kind.SEAT, e, e.get("capital", ""), code, List.of(seat), true));
        e.list("legislature")
                .forEach(body -> add(
                        Kind.LEGISLATURE,
                        e,
                        body,
                        houses.getOrDefault(body, 0) > 1 ? null : code,
                        List.of(body),
                        true));
        if (e.has("capital")) {
            add(Kind.CITY, e, e.get("capital"), code, e.list("capital"), true);
            add(Kind.CITY, e, e.get("capital"), code, e.list("capital_forms"), true);
        }
    }

    private void loose(KnowledgeFiles knowledge, String file, String key, Kind kind) {
        for (Entry e : knowledge.list(file)) {
            named(kind, e, e.get(key), null, key);
        }
    }

    private void named(Kind kind, Entry e, String text, @Nullable String country, String key) {
        boolean exact =
                kind != Kind.TITLE && kind != Kind.MODIFIER && kind != Kind.BODY_NOUN && kind != Kind.PLACE_NOUN;
        add(kind, e, text, country, e.list(key), exact);
        add(kind, e, text, country, e.list("forms"), exact);
    }

    private void add(Kind kind, Entry e, String text, @Nullable String country, List<String> forms, boolean exact) {
        List<String> capitals = e.list("exact");
        forms.forEach(form -> phrase(new Term(kind, text, country, e), form, exact || capitals.contains(form)));
        e.list("avoid").forEach(form -> phrase(new Term(Kind.AVOID, text, null, e), form, false));
    }

    private void phrase(Term term, String form, boolean exact) {
        terms.add(form, exact, term);
    }

    /** Every known phrase that starts at token {@code i}, longest first. */
    public List<Match<Term>> listAt(List<Token> tokens, int i) {
        Looked last = looked.get();
        if (last.tokens != tokens) {
            last = new Looked(tokens);
            looked.set(last);
        }
        List<Match<Term>> known = last.found.get(i);
        if (known == null) {
            known = find(tokens, i);
            last.found.set(i, known);
        }
        return known;
    }

    /** What was found in the sentence looked at last: posts, bodies and names ask for the same words again and again. */
    private static final class Looked {
        private final List<Token> tokens;
        private final List<@Nullable List<Match<Term>>> found;

        Looked(List<Token> tokens) {
            this.tokens = tokens;
            this.found = new ArrayList<>(Collections.nCopies(tokens.size(), null));
        }
    }

    private List<Match<Term>> find(List<Token> tokens, int i) {
        List<Match<Term>> found = terms.listAt(tokens, i);
        return found.stream().anyMatch(m -> m.value().kind() == Kind.AVOID) ? avoiding(found) : found;
    }

    /** "in order to" holds the word "order" but means none: what a phrase to avoid covers goes with it. */
    private static List<Match<Term>> avoiding(List<Match<Term>> found) {
        return found.stream()
                .filter(m -> m.value().kind() != Kind.AVOID)
                .filter(m -> found.stream()
                        .noneMatch(a -> a.value().kind() == Kind.AVOID
                                && a.to() >= m.to()
                                && a.value().entry().equals(m.value().entry())))
                .toList();
    }

    /** Somebody of the authority file, blind to order and initials: "Antony J. Blinken", "YOKO Kamikawa". */
    public Optional<Term> findPerson(List<String> norms) {
        return Optional.ofNullable(people.get(key(norms)));
    }

    /** The state of all those in the authority file who have this word in their name: "Biden" tells, "Park" does not. */
    public Optional<String> findCountryOf(String word) {
        return Optional.ofNullable(surnames.get(word)).filter(c -> !c.isEmpty());
    }

    private static List<String> spellings(Entry person) {
        List<String> all = new ArrayList<>(List.of(person.get("name")));
        all.addAll(person.list("forms"));
        return all;
    }

    private static String key(List<String> words) {
        return words.stream()
                .map(Fold::fold)
                .map(Words::key)
                .filter(w -> w.length() > 1)
                .sorted()
                .collect(java.util.stream.Collectors.joining(" "));
    }

    public Optional<Match<Term>> findAt(List<Token> tokens, int i, Kind kind) {
        return listAt(tokens, i).stream().filter(m -> m.value().kind() == kind).findFirst();
    }

    /** The short English name of a state, or the code itself for an organisation. */
    public String stateName(String code) {
        return stateNames.getOrDefault(code, code);
    }

    public boolean isState(String code) {
        return states.containsKey(code);
    }

    /** Words that rules ask for together, by the name of their group. */
    public Set<String> words(String group) {
        return groups.get(group);
    }

    /** The state's entry. */
    public Optional<Entry> findState(String code) {
        return Optional.ofNullable(states.get(code));
    }
}
