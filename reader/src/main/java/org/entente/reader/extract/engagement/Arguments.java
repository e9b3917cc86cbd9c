package org.entente.reader.extract.engagement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.model.Clause;
import org.entente.reader.model.Mention;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Scene;
import org.entente.reader.model.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds who stands where around a verb or noun of contact. */
final class Arguments {
    private static final Set<String> STOPS = Set.of(
            "after",
            "before",
            "when",
            "while",
            "as",
            "during",
            "following",
            "where",
            "which",
            "who",
            "that",
            ";",
            "because",
            "since");

    private final AnnotatedArticle article;

    Arguments(AnnotatedArticle article) {
        this.article = article;
    }

    Set<String> sides(Iterable<String> actors) {
        Set<String> sides = new TreeSet<>();
        for (String actor : actors) {
            String side = article.side(actor);
            if (side != null) {
                sides.add(side);
            }
        }
        return sides;
    }

    /** Guests of several states make a visit each; those of one state make it together. */
    List<List<String>> bySide(List<String> people) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (String id : people) {
            groups.computeIfAbsent(String.valueOf(article.side(id)), s -> new ArrayList<>())
                    .add(id);
        }
        return List.copyOf(groups.values());
    }

    List<String> subject(Clause clause) {
        Mention subject = clause.subject();
        if (subject == null) {
            return List.of();
        }
        List<String> head = subject.actors().stream().anyMatch(article::isPerson)
                ? List.of()
                : head(article.scenes().get(clause.sentence()), subject.to(), clause.verb());
        return head.isEmpty() ? subject.actors() : head;
    }

    /** "The Lao delegation, <em>led by</em> X, was received": X was. */
    private List<String> head(Scene scene, int from, int verb) {
        int at = scene.norm(from).equals(",") ? from + 1 : from;
        boolean led = Set.of("led", "headed", "chaired").contains(scene.norm(at))
                && scene.norm(at + 1).equals("by")
                && at + 1 < verb;
        return !led
                ? List.of()
                : scene.mentions(at, verb).stream()
                        .filter(m -> m.kind() == Mention.Kind.NAME && person(m))
                        .findFirst()
                        .map(Mention::actors)
                        .orElse(List.of());
    }

    /** "Kenya and Rwanda", "A and B agreed when their delegations" name states; "the two sides" may be football teams. */
    boolean named(Scene scene, @Nullable Mention subject) {
        return subject != null
                && scene.mentions().stream()
                        .filter(m -> m.kind() == Mention.Kind.STATE || m.kind() == Mention.Kind.BODY)
                        .anyMatch(m -> subject.actors().containsAll(m.actors()));
    }

    /** People right after the verb, none of them behind a preposition other than {@code with}. */
    List<String> objects(Scene scene, int verb, Set<String> with) {
        return listed(scene, verb + 1, people(scene, verb + 1, stop(scene, verb + 1), with));
    }

    /** "due to meet A, who is …; B, the president; and C - the speaker": those behind semicolons too. */
    private List<String> listed(Scene scene, int from, List<String> found) {
        if (found.isEmpty()) {
            return found;
        }
        List<String> all = new ArrayList<>(found);
        for (Mention mention : scene.mentions(from, scene.size())) {
            int start = scene.start(mention) - 1;
            boolean listed = scene.norm(start).equals(";")
                    || (scene.norm(start).equals("and") && scene.norm(start - 1).equals(";"));
            if (mention.kind() == Mention.Kind.NAME
                    && listed
                    && Set.of(",", "-", "–", "—", "(").contains(scene.norm(mention.to()))) {
                mention.actors().stream().filter(id -> !all.contains(id)).forEach(all::add);
            }
        }
        return all;
    }

    List<String> people(Scene scene, int from, int to, Set<String> with) {
        List<Mention> found = new ArrayList<>();
        Mention before = null;
        for (Mention mention : scene.mentions(from, to)) {
            if (!person(mention)) {
                continue;
            }
            boolean hangs = before != null && chained(scene, before, mention);
            boolean chained = hangs && found.contains(before);
            // "… with X and Y": neither stands free
            boolean apart = hangs && !chained;
            before = mention;
            if (apart || (!chained && (governed(scene, mention, with) || possessive(scene, mention)))) {
                continue;
            }
            found.add(mention);
        }
        return Scene.actors(found);
    }

    /** After one of {@code words} at or behind {@code from}: "with X and Y", "between X and Y", "by X". */
    List<String> after(Scene scene, int from, Set<String> words) {
        int stop = stop(scene, from);
        for (int i = from; i < stop; i++) {
            if (words.contains(scene.norm(i))) {
                List<String> people = people(scene, i + 1, stop, words);
                if (!people.isEmpty()) {
                    return listed(scene, i + 1, people);
                }
            }
        }
        return List.of();
    }

    /** Bodies and states after one of {@code words}: "talks between the Communist Party of … and …". */
    List<String> bodiesAfter(Scene scene, int from, Set<String> words) {
        int stop = stop(scene, from);
        for (int i = from; i < stop; i++) {
            if (words.contains(scene.norm(i))) {
                int at = i;
                List<Mention> found = scene.mentions(i + 1, stop).stream()
                        .filter(m -> !person(m) && (m.from() - at < 6 || words.contains("between")))
                        .toList();
                return Scene.actors(found);
            }
        }
        return List.of();
    }

    private boolean governed(Scene scene, Mention mention, Set<String> with) {
        int post = apposed(scene, mention);
        if (Set.of("up", "off").contains(scene.before(mention))) {
            // "rang <em>up</em> Y"
            return false;
        }
        return scene.governed(mention, with)
                || (post >= 0
                        && post > 0
                        && scene.tokens().get(post - 1).pos() == Pos.ADP
                        && !with.contains(scene.norm(post - 1)));
    }

    /** The word that governs the mention, or the post that it is put beside: "from <em>the Ambassador of Cuba</em>, X". */
    String before(Scene scene, Mention mention) {
        int post = apposed(scene, mention);
        return post >= 0 ? scene.norm(post - 1) : scene.before(mention);
    }

    /** Where the post starts that stands before the name and a comma, or -1. */
    private int apposed(Scene scene, Mention mention) {
        int comma = mention.from() - 1;
        if (mention.kind() != Mention.Kind.NAME
                || comma < 2
                || !scene.norm(comma).equals(",")) {
            return -1;
        }
        int post = Sentence.phraseStart(scene.tokens(), comma);
        List<String> words = new ArrayList<>();
        for (int i = post; i < comma; i++) {
            words.add(scene.norm(i));
        }
        boolean holds = mention.actors().size() == 1
                && article.findPerson(mention.actors().get(0)).stream()
                        .flatMap(p -> p.posts().stream())
                        .map(p -> p.title().toLowerCase(Locale.ROOT).split(" ")[0])
                        .anyMatch(words::contains);
        return holds ? post : -1;
    }

    /** "X and Y", "X; Y", "X, Y": the second hangs on the first. */
    private boolean chained(Scene scene, Mention first, Mention second) {
        String before = before(scene, second);
        return (before.equals("and") || before.equals(",") || before.equals("&")) && second.from() > first.to();
    }

    private static boolean possessive(Scene scene, Mention mention) {
        return scene.norm(mention.to()).startsWith("'");
    }

    /** "invited Y to visit B, <em>and Y accepted</em>": the next clause begins with its subject. */
    private static int next(Scene scene, int from, int verb) {
        for (Clause clause : scene.clauses()) {
            Mention subject = clause.subject();
            if (clause.verb() == verb && subject != null && clause.voice() == Clause.Voice.ACTIVE) {
                int start = scene.start(subject);
                boolean own = start > from
                        && subject.to() <= verb
                        && !clause.lemma().equals("be")
                        && scene.norm(start - 1).equals("and");
                return own ? start - 1 : verb;
            }
        }
        return verb;
    }

    /** Where the phrase after a word of contact ends. */
    static int stop(Scene scene, int from) {
        int end = next(scene, from, Math.min(scene.size(), scene.nextVerb(from)));
        for (int i = from; i < end; i++) {
            if (STOPS.contains(scene.norm(i)) && scene.tokens().get(i).pos() != Pos.PROPN) {
                return i;
            }
        }
        return end;
    }

    boolean person(Mention mention) {
        return !mention.actors().isEmpty() && mention.actors().stream().allMatch(article::isPerson);
    }
}
