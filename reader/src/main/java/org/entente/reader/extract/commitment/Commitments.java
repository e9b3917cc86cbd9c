package org.entente.reader.extract.commitment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.reader.lexicon.Fields;
import org.entente.reader.lexicon.Inflection;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.lexicon.SpeechRules;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.model.Block;
import org.entente.reader.model.Body;
import org.entente.reader.model.Commitment;
import org.entente.reader.model.Commitment.Act;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Engagement;
import org.entente.reader.model.Evidence;
import org.entente.reader.model.Finding;
import org.entente.reader.model.Participant;
import org.entente.reader.model.Rejection;
import org.entente.reader.model.Scene;
import org.entente.reader.model.Specificity;
import org.entente.reader.model.Token;
import org.jspecify.annotations.Nullable;

/** Finds the commitments of an article. */
public final class Commitments {
    /** How many commitments back a repetition is looked for: an article has some dozens at most. */
    private static final int NEAR = 100;

    private final UndertakingRules rules;
    private final SpeechRules speech;
    private final Conjuncts conjuncts;
    private final Fields fields;

    public Commitments(KnowledgeFiles knowledge) {
        this.rules = new UndertakingRules(knowledge);
        this.speech = new SpeechRules(knowledge);
        this.fields = new Fields(knowledge);
        this.conjuncts = new Conjuncts(new Inflection(knowledge), fields, rules.words("verbs that describe"));
    }

    /** Commitments in text order, each linked to the engagement at which it was made; then what was rejected. */
    public List<Finding> list(AnnotatedArticle article, List<Engagement> engagements) {
        List<Commitment> found = new ArrayList<>();
        List<Finding> rejected = new ArrayList<>();
        for (Scene scene : article.scenes()) {
            if (scene.sentence().kind() == Block.Kind.TITLE) {
                continue;
            }
            for (Draft draft : new Undertakings(frame(article, scene)).list()) {
                Commitment made = commitment("c" + (found.size() + 1), article, draft, engagements);
                if (alone(article, made, engagements)) {
                    rejected.add(new Rejection(
                            Finding.Kind.COMMITMENT, draft.rule(), "no other side is spoken to", made.evidence()));
                    continue;
                }
                int earlier = repeated(found, made);
                if (earlier < 0) {
                    found.add(made);
                } else {
                    found.set(earlier, also(found.get(earlier), made.evidence()));
                    rejected.add(new Rejection(
                            Finding.Kind.COMMITMENT,
                            draft.rule(),
                            "repeats " + found.get(earlier).id(),
                            made.evidence()));
                }
            }
        }
        List<Finding> all = new ArrayList<>(found);
        all.addAll(rejected);
        return all;
    }

    private Commitment commitment(String id, AnnotatedArticle article, Draft draft, List<Engagement> engagements) {
        Scene scene = draft.scene();
        Evidence evidence = article.evidence(scene, draft.from(), draft.to());
        String what = article.words(scene, draft.core(), draft.to());
        List<Token> words = scene.tokens().subList(draft.core(), draft.to());
        DateReading due = due(scene, evidence, article.article().published());
        boolean number = words.stream().anyMatch(t -> Character.isDigit(t.text().charAt(0)));
        Engagement meeting = engagement(engagements, draft, evidence);
        List<String> by =
                new ArrayList<>(sides(article, draft.by().isEmpty() ? present(article, meeting) : draft.by()));
        // "Quang Tri will go on …, she promised": who promises for her own side is bound with it
        draft.speakers().stream()
                .filter(s -> !by.contains(s)
                        && by.stream()
                                .anyMatch(b ->
                                        article.side(s) != null && Objects.equals(article.side(b), article.side(s))))
                .forEach(by::add);
        return new Commitment(
                id,
                by,
                to(article, scene, draft, by),
                draft.speakers(),
                draft.act(),
                what,
                new Matter(fields, rules, article).list(draft, meeting),
                rules.continuing(words),
                new Specificity(!by.isEmpty(), true, number, due != null),
                due,
                meeting == null ? null : meeting.id(),
                null,
                rules.codes(draft.act()),
                draft.confidence(),
                List.of(evidence));
    }

    /** Nobody undertakes, or a state at home with nobody else in sight: "they agreed on a suspension of the coach". */
    private static boolean alone(AnnotatedArticle article, Commitment made, List<Engagement> engagements) {
        Set<String> sides = new HashSet<>();
        made.by().forEach(id -> sides.add(String.valueOf(article.side(id))));
        made.to().forEach(id -> sides.add(String.valueOf(article.side(id))));
        article.people().forEach(p -> sides.add(String.valueOf(p.country())));
        return made.by().isEmpty() || (engagements.isEmpty() && sides.size() < 2);
    }

    private Frame frame(AnnotatedArticle article, Scene scene) {
        return new Frame(rules, new SpeechFrame(speech, scene), conjuncts, article, scene);
    }

    /** "It was agreed to": whoever was there. */
    private static List<String> present(AnnotatedArticle article, @Nullable Engagement meeting) {
        if (meeting == null) {
            return List.of();
        }
        return meeting.participants().isEmpty()
                ? meeting.sides().stream()
                        .flatMap(side -> article.findState(side).stream())
                        .map(Body::id)
                        .toList()
                : meeting.participants().stream().map(Participant::actor).toList();
    }

    /** Leaders bind their states too. */
    private static List<String> sides(AnnotatedArticle article, List<String> by) {
        Set<String> all = new LinkedHashSet<>(by);
        by.stream().filter(article::isPerson).forEach(id -> article.findState(article.side(id))
                .ifPresent(b -> all.add(b.id())));
        return List.copyOf(all);
    }

    /** Towards whom: actors of the other side named in the undertaking. */
    private static List<String> to(AnnotatedArticle article, Scene scene, Draft draft, List<String> by) {
        if (draft.act() == Act.AGREE) {
            return List.of();
        }
        Set<String> own = new HashSet<>();
        by.forEach(id -> own.add(String.valueOf(article.side(id))));
        return scene.mentions(draft.from(), draft.to()).stream()
                .flatMap(m -> m.actors().stream())
                .filter(id -> !by.contains(id) && !own.contains(String.valueOf(article.side(id))))
                .distinct()
                .toList();
    }

    /** "Buy it by 2030, as agreed in 2016": what is past when it is told is no day on which to do it. */
    private static @Nullable DateReading due(Scene scene, Evidence evidence, @Nullable DateReading told) {
        String day = told == null ? null : told.earliest();
        return scene.dates().stream()
                .filter(d -> d.span() != null && evidence.span().contains(d.span()))
                .filter(d -> day == null || d.latest() == null || d.latest().compareTo(day) > 0)
                .reduce((a, b) -> b)
                .orElse(null);
    }

    private static @Nullable Engagement engagement(List<Engagement> engagements, Draft draft, Evidence evidence) {
        Engagement best = null;
        for (Engagement engagement : engagements) {
            boolean before = engagement.evidence().get(0).span().start()
                    <= evidence.span().end();
            boolean there = draft.speakers().isEmpty()
                    || engagement.participants().stream()
                            .anyMatch(p -> draft.speakers().contains(p.actor()));
            if (before && there && (best == null || engagement.kind() != Engagement.Type.VISIT)) {
                best = engagement;
            }
        }
        return best;
    }

    /** "agreed on specific directions" in the lead and again below is one undertaking. */
    private static int repeated(List<Commitment> found, Commitment made) {
        Set<String> words = content(made.what());
        for (int i = Math.max(0, found.size() - NEAR); i < found.size(); i++) {
            Commitment other = found.get(i);
            Set<String> shared = content(other.what());
            int least = Math.min(shared.size(), words.size());
            shared.retainAll(words);
            if (other.act() == made.act()
                    && least >= 3
                    && shared.size() >= 0.7 * least
                    && !other.evidence()
                            .get(0)
                            .span()
                            .overlaps(made.evidence().get(0).span())) {
                return i;
            }
        }
        return -1;
    }

    private static Set<String> content(String what) {
        Set<String> words = new HashSet<>();
        for (String word : what.toLowerCase(java.util.Locale.ROOT).split("\\W+")) {
            if (word.length() > 3) {
                words.add(word.length() > 6 ? word.substring(0, 6) : word);
            }
        }
        return words;
    }

    private static Commitment also(Commitment c, List<Evidence> more) {
        List<Evidence> all = new ArrayList<>(c.evidence());
        all.addAll(more);
        return new Commitment(
                c.id(),
                c.by(),
                c.to(),
                c.speakers(),
                c.act(),
                c.what(),
                c.fields(),
                c.continuing(),
                c.specificity(),
                c.due(),
                c.engagement(),
                c.repeats(),
                c.codes(),
                c.confidence(),
                all);
    }
}
