package org.entente.reader.extract.engagement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.model.Engagement;
import org.entente.reader.model.Participant.Role;
import org.entente.reader.model.Scene;

/** "The visit follows an invitation from X": whoever invites, in whatever sentence, is the host of the visit. */
final class Invitations {
    private Invitations() {}

    static Candidate host(AnnotatedArticle article, Candidate candidate) {
        String to = candidate.place() == null ? null : candidate.place().country();
        if (candidate.kind() != Engagement.Type.VISIT
                || to == null
                || candidate.parts().containsValue(Role.HOST)) {
            return candidate;
        }
        Arguments arguments = new Arguments(article);
        for (Scene scene : article.scenes()) {
            for (int i = 0; i + 1 < scene.size(); i++) {
                if (scene.norm(i).equals("invitation")) {
                    int end = Math.min(scene.size(), Math.max(i + 2, scene.nextVerb(i)));
                    for (String id : arguments.people(scene, i + 1, end, Set.of("of", "from", "by"))) {
                        if (Objects.equals(article.side(id), to)
                                && !candidate.parts().containsKey(id)) {
                            Map<String, Role> parts = new LinkedHashMap<>(candidate.parts());
                            parts.put(id, Role.HOST);
                            return candidate.with(parts);
                        }
                    }
                }
            }
        }
        return candidate;
    }
}
