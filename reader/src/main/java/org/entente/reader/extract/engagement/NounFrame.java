package org.entente.reader.extract.engagement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.extract.engagement.ContactRules.NounRule;
import org.entente.reader.lexicon.PhraseTable.Match;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.model.Clause;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Engagement;
import org.entente.reader.model.Engagement.Type;
import org.entente.reader.model.Mention;
import org.entente.reader.model.Participant.Role;
import org.entente.reader.model.Place;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Scene;
import org.entente.reader.model.Sentence;
import org.jspecify.annotations.Nullable;

/** A noun of contact in its sentence: what governs it, whose it is, which verb lends it a subject. */
abstract class NounFrame {
    static final Set<String> SETTING =
            Set.of("at", "during", "in", "on", "after", "following", "ahead", "for", "as", "via", "over", "by");
    private static final Set<String> ORDER = Set.of("first", "second", "historic");
    static final Set<String> POSSESSIVE = Set.of("his", "her", "their", "its", "my", "our");

    /** What every frame of an article works with. */
    record Context(ContactRules rules, Circumstances circumstances, AnnotatedArticle article, Arguments arguments) {}

    /**
     * Whom the text has spoken of so far.
     *
     * @param together those of different sides whom it last spoke of together, for "after their talks"
     * @param protagonist who acts first in it, or empty
     */
    record Company(List<String> together, String protagonist) {}

    final Context context;
    final Company company;
    final Scene scene;
    final Match<NounRule> noun;
    final Type kind;
    final @Nullable Clause clause;
    /** The verb that the noun is the subject of: "talks between X and Y <em>took</em> place", or null. */
    final @Nullable Clause predicate;

    final Optional<Role> light;
    final String governor;
    /** Told between commas: "X, on a visit, met Y". */
    private final boolean aside;

    final boolean definite;

    NounFrame(Context context, Company company, Scene scene, Match<NounRule> noun) {
        this.context = context;
        this.company = company;
        this.scene = scene;
        this.noun = noun;
        this.kind = noun.value().kind();
        int phrase = Math.min(noun.from(), Sentence.phraseStart(scene.tokens(), noun.from()));
        // "during my conversation with Y"
        int start = phrase > 0 && POSSESSIVE.contains(scene.norm(phrase - 1)) ? phrase - 1 : phrase;
        // "at the end of a visit" is a setting too
        boolean phase = scene.norm(start - 1).equals("of")
                && context.rules().words("phases").contains(scene.norm(start - 2));
        // "handed over her letters": over is the verb's
        boolean particle =
                scene.norm(start - 1).equals("over") && scene.norm(start - 2).startsWith("hand");
        this.governor = phase ? "during" : particle ? "" : scene.norm(start - 1);
        this.aside = kind == Type.VISIT
                && governor.equals("on")
                && scene.norm(start - 2).equals(",");
        boolean letters = noun.value().noun().equals("credentials"); // each ambassador brings their own
        this.definite = (!letters && Set.of("the", "this", "these").contains(scene.norm(start)))
                || (kind != Type.VISIT && POSSESSIVE.contains(scene.norm(start)) && SETTING.contains(governor));
        Optional<Clause> before = scene.clauseBefore(noun.from());
        // "Credentials were presented to": the noun is what the verb is about
        Optional<Clause> behind = before.isPresent()
                ? before
                : scene.clauses().stream()
                        .filter(c -> c.voice() == Clause.Voice.PASSIVE
                                && c.verb() > noun.from()
                                && c.verb() <= noun.to() + 4)
                        .findFirst();
        this.clause = behind.orElse(null);
        this.predicate = before.isPresent() || governed()
                ? null
                : scene.clauses().stream()
                        .filter(c -> c.verb() > noun.to() && c.voice() != Clause.Voice.PARTICIPLE)
                        .findFirst()
                        .orElse(null);
        // "held a round of discussions", but not "made it the first stop of his trip"
        boolean part = governor.equals("of");
        boolean series = part && context.rules().words("series").contains(scene.norm(start - 2));
        this.light = before.filter(c -> c.voice() != Clause.Voice.PASSIVE)
                .filter(c -> !part || (series && c.verb() >= start - 5))
                // nobody makes a conference, or is granted one: "make the Dialogue a success"
                .filter(c -> kind != Type.CONFERENCE || context.rules().gathers(c.lemma()))
                .flatMap(c -> context.rules().findLight(c.lemma(), kind));
    }

    /** The contacts that the noun tells of. */
    abstract List<Candidate> list();

    /** "At a meeting with X in Hanoi, Y said": the subject that follows. */
    List<String> clauseAfter() {
        if (!SETTING.contains(governor) || clause != null) {
            return List.of();
        }
        return scene.clauses().stream()
                .filter(c -> c.verb() > noun.to()
                        && c.subject() != null
                        && c.subject().from() > noun.to())
                .filter(c -> c.voice() == Clause.Voice.ACTIVE)
                .findFirst()
                .map(context.arguments()::subject)
                .orElse(List.of());
    }

    private boolean governed() {
        int start = Math.min(noun.from(), Sentence.phraseStart(scene.tokens(), noun.from()));
        return start > 0 && scene.tokens().get(start - 1).pos() == Pos.ADP;
    }

    /** "talks between X and Y have <em>not</em> taken place for months", "held no talks". */
    boolean denied() {
        Clause verb = light.isPresent() ? clause : predicate;
        return (verb != null && verb.negated() && verb.modal() == null)
                || scene.norm(noun.from() - 1).equals("no");
    }

    /** "X <em>received</em> a call from Y". */
    boolean received() {
        return clause != null
                && light.isPresent()
                && Set.of("receive", "get", "accept").contains(clause.lemma());
    }

    /** "regular exchanges and meetings", "after mutual consultations": contacts in general. */
    boolean general() {
        for (int i = Math.max(0, noun.from() - 3); i < noun.from(); i++) {
            if (context.rules().words("contacts in general").contains(scene.norm(i))) {
                return true;
            }
        }
        return false;
    }

    boolean person(String id) {
        return context.article().isPerson(id);
    }

    @Nullable
    String side(String id) {
        return context.article().side(id);
    }

    boolean passive() {
        return clause != null && clause.voice() == Clause.Voice.PASSIVE;
    }
    /** "X's talks", "his visit". */
    List<String> owner() {
        int start = Sentence.phraseStart(scene.tokens(), noun.from());
        for (Mention mention : scene.mentions(0, noun.from())) {
            boolean owns = scene.norm(mention.to()).startsWith("'")
                    && noun.from() - mention.to() <= 5
                    && only(mention.to() + 1, noun.from());
            if (owns && context.arguments().person(mention)) {
                return mention.actors();
            }
        }
        // "his planned visit"
        int owned = start > 1 && scene.norm(start - 1).endsWith("ed") ? start - 2 : start - 1;
        for (int i = Math.max(0, owned); i < noun.from(); i++) {
            if (POSSESSIVE.contains(scene.norm(i))) {
                return possessor(i);
            }
            if (scene.norm(i).equals("whose")) {
                return whose(i);
            }
        }
        return List.of();
    }

    /** "X, <em>whose</em> visit is slated from Friday". */
    private List<String> whose(int at) {
        return scene.mentions(0, at).stream()
                .filter(m -> m.to() == at - 1 && scene.norm(at - 1).equals(","))
                .filter(context.arguments()::person)
                .findFirst()
                .map(Mention::actors)
                .orElse(List.of());
    }

    private boolean only(int from, int to) {
        for (int i = from; i < to; i++) {
            switch (scene.tokens().get(i).pos()) {
                case ADJ, NOUN, NUM, VERB, ADV, PROPN -> {}
                default -> {
                    if (!scene.norm(i).equals("-")) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
    /** "his": the subject of the sentence, or of the clause that tells of one more: "Y, who was there on her visit", or the one named last before it. */
    private List<String> possessor(int at) {
        Optional<List<String>> who = scene.clauses().stream()
                .filter(c -> c.verb() < at && scene.norm(c.verb() - 1).equals("who") && c.subject() != null)
                .map(context.arguments()::subject)
                .reduce((a, b) -> b);
        Optional<List<String>> subject = who.or(() -> scene.clauses().stream()
                .filter(c ->
                        c.subject() != null && c.subject().actors().stream().anyMatch(context.article()::isPerson))
                // "they prayed, before X flew home at the end of his visit"
                .reduce((a, b) ->
                        b.verb() < at && b.subject() != null && b.subject().from() > a.verb() ? b : a)
                .map(context.arguments()::subject));
        List<Mention> before = scene.mentions(0, at).stream()
                .filter(context.arguments()::person)
                .toList();
        if (scene.norm(at).equals("their")) {
            return subject.filter(s -> s.size() > 1)
                    .orElse(company.together().size() == 2 && kind != Type.VISIT ? company.together() : List.of());
        }
        if (subject.isPresent()) {
            return subject.get().size() == 1 ? subject.get() : List.of();
        }
        return before.isEmpty() ? List.of() : before.get(before.size() - 1).actors();
    }

    /** "since his last visit", "it is his second trip since", "of his first foreign trip", but not "on her first visit", which is the news. */
    private boolean background() {
        boolean ranked = clause != null && clause.lemma().equals("be") && !SETTING.contains(governor);
        boolean told = !ranked && (light.isPresent() || SETTING.contains(governor));
        for (int i = Math.max(0, noun.from() - 3); i < noun.from(); i++) {
            boolean order = ORDER.contains(scene.norm(i)) && !told;
            if (order || context.rules().words("earlier").contains(scene.norm(i))) {
                return true;
            }
        }
        return false;
    }

    /** The verb that says whether it is to come. */
    @Nullable
    Clause verdict() {
        return predicate;
    }

    /** As told by its own clause, or by the verb that it is the subject of: "a meeting with X <em>is on the cards</em>". */
    private Engagement.Status status() {
        Engagement.Status told = context.circumstances().status(scene, noun.from(), clause);
        Clause verb = verdict();
        if (told == Engagement.Status.HELD
                && clause != null
                && light.isPresent()
                && Set.of("plan", "schedule").contains(clause.lemma())) {
            return Engagement.Status.PLANNED;
        }
        for (Engagement.Status off : List.of(Engagement.Status.CALLED_OFF, Engagement.Status.POSTPONED)) {
            // "the meeting between X and Y, planned for Monday, was cancelled"
            boolean dropped = verb != null
                    && context.rules().signs(off, scene.tokens()).stream().anyMatch(s -> s.from() >= noun.to());
            if (dropped) {
                return off;
            }
        }
        if (told != Engagement.Status.HELD || verb == null) {
            return told;
        }
        boolean ahead =
                (verb.modal() != null && Set.of("will", "would", "shall", "may").contains(verb.modal()))
                        || context.rules().signs(Engagement.Status.PLANNED, scene.tokens()).stream()
                                .anyMatch(s -> s.from() >= noun.to() && s.from() <= verb.verb() + 3);
        return ahead ? Engagement.Status.PLANNED : told;
    }

    Candidate candidate(Map<String, Role> parts, @Nullable Place place, @Nullable String inviter) {
        Engagement.Status own = status();
        // "X, on a two-day visit, will address the Congress on Saturday": the visit goes on
        boolean here = aside && own == Engagement.Status.PLANNED;
        Engagement.Status told = here ? Engagement.Status.HELD : own;
        DateReading day = here ? null : context.circumstances().when(scene, noun.from());
        boolean ahead = told == Engagement.Status.HELD
                && !(light.isPresent() && context.rules().past(scene, clause))
                && Judge.later(context.article(), day);
        Engagement.Status status = ahead ? Engagement.Status.PLANNED : told;
        int from = clause == null ? 0 : Math.min(clause.from(), noun.from());
        // "an exchange of views that X had with Y" is told by the whole of it
        boolean related = Set.of("that", "which").contains(scene.norm(noun.to()));
        int behind = related ? scene.nextVerb(noun.to()) + 1 : noun.to();
        int to = Math.max(noun.to(), Arguments.stop(scene, Math.min(scene.size(), behind)));
        return new Candidate(
                kind,
                status,
                parts,
                inviter,
                kind == Type.VISIT ? context.circumstances().stay(scene, noun.from(), day) : day,
                place,
                scene.sentence().index(),
                kind == Type.VISIT && background(),
                definite,
                "noun " + noun.value().noun(),
                List.of(context.article().evidence(scene, from, to)),
                context.arguments().sides(parts.keySet()));
    }
}
