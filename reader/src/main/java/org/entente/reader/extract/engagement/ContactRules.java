package org.entente.reader.extract.engagement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.Inflection;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.lexicon.PhraseTable;
import org.entente.reader.lexicon.WordGroups;
import org.entente.reader.model.Clause;
import org.entente.reader.model.Engagement;
import org.entente.reader.model.Participant.Role;
import org.entente.reader.model.Scene;
import org.entente.reader.model.Token;
import org.jspecify.annotations.Nullable;

/** The rules of {@code engagements.yaml}. */
final class ContactRules {
    /** A verb that is itself a contact. */
    record VerbRule(
            Engagement.Type kind,
            Role subject,
            Role object,
            String objectIs,
            Set<String> with,
            PhraseTable<Boolean> cue,
            boolean cued) {}

    /** A noun that names a contact. */
    record NounRule(String noun, Engagement.Type kind) {}

    private final Inflection inflection;
    private final WordGroups words;
    private final Map<String, List<VerbRule>> verbs = new HashMap<>();
    private final PhraseTable<NounRule> nouns = new PhraseTable<>();
    private final Map<String, Role> lights = new HashMap<>();
    private final Map<String, Role> journeys = new HashMap<>();
    private final PhraseTable<Engagement.Type> lines = new PhraseTable<>();
    private final PhraseTable<Boolean> turns;
    private final PhraseTable<Boolean> stays;
    private final PhraseTable<Boolean> home;
    private final PhraseTable<Boolean> games;
    private final PhraseTable<Engagement.Type> sessions = new PhraseTable<>();
    private final PhraseTable<Engagement.Type> groups = new PhraseTable<>();
    private final PhraseTable<Engagement.Type> sittings = new PhraseTable<>();
    private final Set<String> sat = new HashSet<>();
    private final Map<Engagement.Status, PhraseTable<Boolean>> signs = new HashMap<>();

    ContactRules(KnowledgeFiles knowledge) {
        inflection = new Inflection(knowledge);
        words = new WordGroups(knowledge);
        for (Entry e : knowledge.list("engagements", "verbs")) {
            PhraseTable<Boolean> cue = new PhraseTable<>();
            e.list("cue").forEach(word -> cue.add(word, false, true));
            VerbRule rule = new VerbRule(
                    kind(e),
                    role(e, "subject"),
                    role(e, "object"),
                    e.get("object-is"),
                    Set.copyOf(e.list("with")),
                    cue,
                    e.has("cue"));
            verbs.computeIfAbsent(e.get("verb"), v -> new ArrayList<>()).add(rule);
        }
        for (Entry e : knowledge.list("engagements", "nouns")) {
            NounRule rule = new NounRule(e.get("noun"), kind(e));
            nouns.add(rule.noun(), false, rule);
            e.list("forms").forEach(form -> nouns.add(form, false, rule));
        }
        for (Entry e : knowledge.list("engagements", "light")) {
            Map<String, Role> table = e.get("only", "").equals("visit") ? journeys : lights;
            e.list("verbs").forEach(verb -> table.put(verb, role(e, "role")));
        }
        for (Entry e : knowledge.list("engagements", "lines")) {
            e.list("words").forEach(word -> lines.add(word, false, kind(e)));
        }
        turns = table(knowledge, "turns");
        stays = table(knowledge, "stays");
        home = table(knowledge, "home");
        games = table(knowledge, "games");
        for (Entry e : knowledge.list("engagements", "sessions")) {
            PhraseTable<Engagement.Type> table = e.flag("short") ? sittings : e.flag("group") ? groups : sessions;
            e.list("bodies").forEach(body -> table.add(body, false, kind(e)));
            sat.addAll(e.list("told"));
        }
        signs.put(Engagement.Status.PLANNED, table(knowledge, "planned"));
        signs.put(Engagement.Status.CALLED_OFF, table(knowledge, "called_off"));
        signs.put(Engagement.Status.POSTPONED, table(knowledge, "postponed"));
    }

    private static PhraseTable<Boolean> table(KnowledgeFiles knowledge, String key) {
        PhraseTable<Boolean> table = new PhraseTable<>();
        knowledge.list("engagements", key).forEach(e -> e.list("words").forEach(word -> table.add(word, false, true)));
        return table;
    }

    private static Engagement.Type kind(Entry entry) {
        return Engagement.Type.valueOf(entry.get("kind").toUpperCase(Locale.ROOT));
    }

    private static Role role(Entry entry, String field) {
        return Role.valueOf(entry.get(field, "participant").toUpperCase(Locale.ROOT));
    }

    /** "X <em>met</em> Y" is over, whatever day is named; "X is slated to", "X heads" may be to come. */
    boolean past(Scene scene, @Nullable Clause clause) {
        return clause != null
                && clause.voice() == Clause.Voice.ACTIVE
                && clause.modal() == null
                && inflection.get(scene.norm(clause.verb())).form() == Inflection.Form.PAST;
    }

    /** A meeting "by phone" is a call. */
    Engagement.Type line(Engagement.Type kind, List<Token> tokens) {
        if (kind == Engagement.Type.PHONE_CALL) {
            boolean video = lines.list(tokens).stream().anyMatch(l -> l.value() == Engagement.Type.VIDEO_CALL);
            return video ? Engagement.Type.VIDEO_CALL : kind;
        }
        if (kind != Engagement.Type.MEETING && kind != Engagement.Type.TALKS) {
            return kind;
        }
        return lines.list(tokens).stream()
                .map(PhraseTable.Match::value)
                .findFirst()
                .orElse(kind);
    }

    /** Words that rules ask for together, by the name of their group. */
    Set<String> words(String group) {
        return words.get(group);
    }

    /** Words that pass from one contact to the next. */
    PhraseTable<Boolean> turns() {
        return turns;
    }

    /** Words before a place that somebody is in for a while. */
    PhraseTable<Boolean> stays() {
        return stays;
    }

    /** Words that put somebody from elsewhere where the article is from: "who is in the country". */
    PhraseTable<Boolean> home() {
        return home;
    }

    /** Words of sport, in whose sentences states that meet are teams. */
    PhraseTable<Boolean> games() {
        return games;
    }

    /** Standing bodies of two states, with the kind of contact that one session is. */
    PhraseTable<Engagement.Type> sessions() {
        return sessions;
    }

    /** Groups whose next meeting is a contact: "The friendship <em>group</em> is to meet in Brno". */
    PhraseTable<Engagement.Type> groups() {
        return groups;
    }

    /** What a session to come is called when its body has been named: "The 45th <em>meeting</em> will be held". */
    PhraseTable<Engagement.Type> sittings() {
        return sittings;
    }

    /** Does the verb tell that a session took place? */
    boolean sat(String lemma) {
        return sat.contains(lemma);
    }

    /** Does the verb tell that a gathering is arranged? Who opens a workshop may mean to build one. */
    boolean arranged(String lemma) {
        return words.get("arranging").contains(lemma);
    }

    List<VerbRule> verbs(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    List<PhraseTable.Match<NounRule>> nouns(List<Token> tokens) {
        return nouns.list(tokens);
    }

    /** Does the verb tell that somebody is at a gathering, or holds it? */
    boolean gathers(String lemma) {
        Role role = lights.get(lemma);
        return role == Role.PARTICIPANT || role == Role.CO_CHAIR || sat.contains(lemma) || lemma.equals("preside");
    }

    /** "X <em>is</em> on a visit", but no "X is talks". */
    Optional<Role> findLight(String lemma, Engagement.Type kind) {
        Role role = lights.get(lemma);
        return role == null && kind == Engagement.Type.VISIT
                ? Optional.ofNullable(journeys.get(lemma))
                : Optional.ofNullable(role);
    }

    /** Tokens at which a word of this status stands. */
    List<PhraseTable.Match<Boolean>> signs(Engagement.Status status, List<Token> tokens) {
        PhraseTable<Boolean> table = signs.get(status);
        return table == null ? List.of() : table.list(tokens);
    }
}
