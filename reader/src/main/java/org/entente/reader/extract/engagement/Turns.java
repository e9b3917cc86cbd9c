package org.entente.reader.extract.engagement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.reader.lexicon.PhraseTable;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.model.Engagement;
import org.entente.reader.model.Evidence;
import org.entente.reader.model.Mention;
import org.entente.reader.model.Participant.Role;
import org.entente.reader.model.Scene;

/** "Then it was the turn of Y", "Y was next", "another guest of X was Y": a contact like the one told before, with Y. */
final class Turns {
    private final PhraseTable<Boolean> phrases;
    private final AnnotatedArticle article;
    private final Arguments arguments;
    private final Circumstances circumstances;

    Turns(ContactRules rules, Circumstances circumstances, AnnotatedArticle article) {
        this.phrases = rules.turns();
        this.circumstances = circumstances;
        this.article = article;
        this.arguments = new Arguments(article);
    }

    /** @param before the contacts told in sentences before this one */
    List<Candidate> list(Scene scene, List<Candidate> before) {
        List<PhraseTable.Match<Boolean>> found = phrases.list(scene.tokens());
        if (found.isEmpty()) {
            return List.of();
        }
        PhraseTable.Match<Boolean> turn = found.get(0);
        Optional<Candidate> last = before.stream()
                .filter(c -> Merging.MEETINGS_AND_CALLS.contains(c.kind())
                        && c.parts().size() > 0)
                .reduce((a, b) -> b);
        List<Mention> people = scene.mentions().stream()
                .filter(m -> m.kind() == Mention.Kind.NAME && arguments.person(m))
                .toList();
        Optional<Mention> next = people.stream()
                .filter(m -> m.from() >= turn.to())
                .findFirst()
                .or(() -> people.stream().filter(m -> m.to() == turn.from()).findFirst());
        if (next.isEmpty() || next.get().actors().size() != 1) {
            return List.of();
        }
        String guest = next.get().actors().get(0);
        return partner(scene, last, guest)
                .map(host -> List.of(candidate(scene, last, host, guest, turn.from())))
                .orElse(List.of());
    }

    /** Whom the sentence names besides; else the one of the contact before who is of another side. */
    private Optional<String> partner(Scene scene, Optional<Candidate> last, String guest) {
        List<String> here =
                Scene.actors(scene.mentions().stream().filter(arguments::person).toList());
        return here.stream().filter(id -> other(id, guest)).findFirst().or(() -> last.stream()
                .flatMap(c -> c.actors().stream())
                .filter(article::isPerson)
                .filter(id -> other(id, guest))
                .findFirst());
    }

    private boolean other(String id, String guest) {
        return !id.equals(guest) && !Objects.equals(article.side(id), article.side(guest));
    }

    private Candidate candidate(Scene scene, Optional<Candidate> last, String host, String guest, int at) {
        Map<String, Role> parts = new LinkedHashMap<>();
        parts.put(host, last.map(c -> c.parts().get(host)).orElse(Role.PARTICIPANT));
        parts.put(guest, Role.PARTICIPANT);
        List<Evidence> evidence = List.of(article.evidence(scene, 0, Arguments.stop(scene, at)));
        return new Candidate(
                last.map(Candidate::kind)
                        .filter(k -> k != Engagement.Type.HIGH_LEVEL_MEETING)
                        .orElse(Engagement.Type.MEETING),
                last.map(Candidate::status).orElse(Engagement.Status.HELD),
                parts,
                null,
                Optional.ofNullable(circumstances.when(scene, at))
                        .or(() -> last.map(Candidate::when))
                        .orElse(null),
                last.map(Candidate::place).orElse(null),
                scene.sentence().index(),
                false,
                false,
                "turn",
                evidence,
                arguments.sides(parts.keySet()));
    }
}
