package org.entente.reader.extract.honour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.extract.honour.HonourRules.VerbRule;
import org.entente.reader.lexicon.PhraseTable.Match;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.model.Mention;
import org.entente.reader.model.Scene;
import org.entente.reader.model.Span;
import org.jspecify.annotations.Nullable;

/** Who hands an award over, and in whose name. */
final class Givers {
    private static final int REACH = 8;

    private final AnnotatedArticle article;
    private final Scene scene;
    private final Optional<Span> authority;

    Givers(HonourRules rules, AnnotatedArticle article, Scene scene) {
        this.article = article;
        this.scene = scene;
        this.authority = rules.authority(scene.tokens()).map(m -> name(scene, m));
    }

    /** Tokens of "the State President of Vietnam" after "authorised by". */
    private static Span name(Scene scene, Match<String> words) {
        boolean comma = words.value().equals(",");
        int to = words.to();
        while (to < scene.size()
                && !scene.norm(to).equals(",")
                && !verb(scene, to)
                && (comma || !scene.norm(to).startsWith("'"))) {
            to++;
        }
        return new Span(words.to(), Math.max(words.to(), to));
    }

    private static boolean verb(Scene scene, int at) {
        return scene.clauses().stream().anyMatch(c -> c.verb() == at);
    }

    @Nullable
    String authority() {
        return authority
                .filter(s -> s.length() > 0)
                .map(s -> article.words(scene, s.start(), s.end()))
                .orElse(null);
    }

    /** "<em>Ngoc and his deputy Pham Gia Tuc</em> awarded". */
    List<String> acting(Match<VerbRule> verb) {
        Optional<Mention> subject = scene.clauses().stream()
                .filter(c -> c.verb() >= verb.from() && c.verb() < verb.to())
                .flatMap(c -> Optional.ofNullable(c.subject()).stream())
                .findFirst();
        Optional<Mention> nearest = scene.mentions().stream()
                .filter(m -> m.to() <= verb.from() && verb.from() - m.to() <= REACH && free(m))
                .reduce((a, b) -> b);
        Optional<Mention> last = subject.filter(this::free).or(() -> nearest);
        List<Mention> all = new ArrayList<>();
        last.ifPresent(m -> {
            all.add(m);
            int start = scene.start(m);
            scene.mentions().stream()
                    .filter(o -> o.to() <= start
                            && start - o.to() <= 3
                            && Set.of("and", "his", "her").contains(scene.norm(o.to()))
                            && free(o))
                    .forEach(o -> all.add(0, o));
        });
        return Scene.actors(all);
    }

    /** "was awarded the order <em>by X</em>", "received the order <em>from X</em>". */
    List<String> from(int at, String word) {
        return Scene.actors(scene.mentions().stream()
                .filter(m -> m.from() > at && scene.before(m).equals(word) && free(m))
                .limit(1)
                .toList());
    }

    private boolean free(Mention mention) {
        return authority
                .filter(a -> mention.from() >= a.start() && mention.from() < a.end())
                .isEmpty();
    }
}
