package org.entente.reader.extract.engagement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.model.Clause;
import org.entente.reader.model.Participant.Role;
import org.entente.reader.model.Scene;

/** Who answers for those honoured: an award tells of one side, and "speaking in reply, X thanked …" of the other. */
final class Respondents {
    private Respondents() {}

    static Candidate with(AnnotatedArticle article, Candidate award) {
        Arguments arguments = new Arguments(article);
        Map<String, Role> parts = new LinkedHashMap<>(award.parts());
        for (Scene scene : article.scenes()) {
            for (Clause clause : scene.clauses()) {
                List<String> who = arguments.subject(clause);
                Set<String> sides = arguments.sides(
                        parts.keySet().stream().filter(article::isPerson).toList());
                boolean one = who.size() == 1 && article.isPerson(who.get(0)) && article.side(who.get(0)) != null;
                if (one && sides.size() < 2 && !sides.contains(article.side(who.get(0)))) {
                    parts.put(who.get(0), Role.PARTICIPANT);
                }
            }
        }
        return award.with(parts);
    }
}
