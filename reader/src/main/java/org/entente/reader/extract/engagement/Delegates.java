package org.entente.reader.extract.engagement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.model.Clause;
import org.entente.reader.model.Scene;

/** Who stands for whom as a text goes on: "the two sides signed" means those who stood together for them. */
final class Delegates {
    private final AnnotatedArticle article;
    private final Arguments arguments;
    private final Map<String, String> acted = new HashMap<>();
    private List<String> together = List.of();

    Delegates(AnnotatedArticle article, Arguments arguments) {
        this.article = article;
        this.arguments = arguments;
    }

    /** Those of different sides whom the text last spoke of together. */
    List<String> together() {
        return together;
    }

    /** Takes note of who stands together in the sentence. */
    void hear(Scene scene) {
        List<String> here =
                Scene.actors(scene.mentions().stream().filter(arguments::person).toList());
        if (arguments.sides(here).size() > 1) {
            together = here;
        }
    }

    /** Who stands for these states: those who stood together for them, or whoever acted last for each. */
    List<String> of(List<String> states) {
        Set<String> sides = arguments.sides(states);
        if (arguments.sides(together).equals(sides)) {
            return together;
        }
        return sides.size() > 1 && acted.keySet().containsAll(sides)
                ? sides.stream().map(acted::get).toList()
                : states;
    }

    /** Remembers who acted last for each side. */
    void remember(Scene scene) {
        for (Clause clause : scene.clauses()) {
            List<String> who = arguments.subject(clause);
            String side = who.size() == 1 && article.isPerson(who.get(0)) ? article.side(who.get(0)) : null;
            if (side != null) {
                acted.put(side, who.get(0));
            }
        }
    }
}
