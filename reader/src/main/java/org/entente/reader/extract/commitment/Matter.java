package org.entente.reader.extract.commitment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.reader.lexicon.Fields;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.model.Body;
import org.entente.reader.model.Engagement;
import org.entente.reader.model.Participant;
import org.entente.reader.model.Person;
import org.entente.reader.model.Post;
import org.entente.reader.model.Scene;
import org.entente.reader.model.Token;
import org.jspecify.annotations.Nullable;

/** Which fields an undertaking is in: by its own words, then by the posts of those who speak or meet. */
record Matter(Fields fields, UndertakingRules rules, AnnotatedArticle article) {
    /** "<em>On</em> fishermen we agreed …", "<em>Regarding</em> trade, the two sides agreed …". */
    private static final Set<String> TOPICS =
            Set.of("on", "regarding", "concerning", "as", "with", "in", "about", "for");

    private static final String SERVICE = "defence_security";

    List<String> list(Draft draft, @Nullable Engagement meeting) {
        List<String> found = new ArrayList<>(told(draft, meeting));
        boolean local = draft.by().stream().anyMatch(id -> article.findBody(id)
                .filter(b -> b.kind() == Body.Kind.LOCALITY)
                .isPresent());
        // a province's own undertaking is also in the field of localities
        if (local && !found.contains("locality")) {
            found.add("locality");
        }
        return found;
    }

    private List<String> told(Draft draft, @Nullable Engagement meeting) {
        Scene scene = draft.scene();
        List<Token> words = scene.tokens().subList(draft.matter(), draft.to());
        // "… in order to open the talks", "…, as the President had pledged": why, not what
        List<String> main = fields.told(words.subList(0, rules.purpose(words)));
        if (!main.isEmpty()) {
            return serving(draft, main);
        }
        List<String> all = fields.told(words);
        if (all.isEmpty()) {
            all = fields.told(topic(scene, draft.from()));
        }
        if (all.isEmpty()) {
            all = offices(draft.speakers());
        }
        if (all.isEmpty() && meeting != null) {
            all = offices(
                    meeting.participants().stream().map(Participant::actor).toList());
        }
        return all.isEmpty() ? fields.of(words) : all;
    }

    /** What defence ministers undertake is of defence, whatever else: "train more specialists". */
    private List<String> serving(Draft draft, List<String> told) {
        if (told.contains(SERVICE) || !offices(draft.speakers()).equals(List.of(SERVICE))) {
            return told;
        }
        List<String> both = new ArrayList<>(told);
        both.add(SERVICE);
        return both;
    }

    /** What the sentence opens with, before whoever undertakes. */
    private List<Token> topic(Scene scene, int from) {
        boolean opens = TOPICS.contains(scene.norm(0)) || scene.norm(1).equals("for");
        boolean named = scene.norm(0).equals("on")
                || scene.norm(0).equals("regarding")
                || scene.norm(0).equals("concerning")
                || scene.tokens().subList(0, Math.min(from, 4)).stream()
                        .anyMatch(t -> rules.words("field named").contains(t.norm()));
        return opens && named && from > 0 ? scene.tokens().subList(0, from) : List.of();
    }

    /** When no word tells, posts may: two defence ministers speak of defence. Nothing when they work in several fields. */
    private List<String> offices(List<String> actors) {
        Set<String> found = new LinkedHashSet<>();
        for (String id : actors) {
            for (Post post : article.findPerson(id).map(Person::posts).orElse(List.of())) {
                List<String> office = fields.body(post.organisation());
                if (!office.isEmpty()) {
                    found.addAll(office);
                    break;
                }
            }
        }
        return found.size() > 2 ? List.of() : List.copyOf(found);
    }
}
