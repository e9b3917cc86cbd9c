package org.entente.register.publish;

import static org.entente.register.publish.Card.Group.PEOPLE;
import static org.entente.register.publish.Card.Group.PROBLEMS;
import static org.entente.register.publish.Card.Group.REJECTED;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.reader.model.Person;
import org.entente.reader.model.Post;
import org.entente.reader.model.Problem;
import org.entente.reader.model.Reading;
import org.entente.reader.model.Rejection;
import org.entente.reader.model.Span;

/** A reading in words: one card a finding, person and problem, in page order. */
public final class Cards {
    private Cards() {}

    public static List<Card> of(Reading reading) {
        List<Card> cards = new ArrayList<>(new FindingCards(reading).list());
        reading.people().forEach(person -> cards.add(person(person)));
        int number = 1;
        for (Rejection rejection : reading.findings().rejected()) {
            cards.add(rejected("r" + number++, rejection));
        }
        number = 1;
        for (Problem problem : reading.problems()) {
            cards.add(new CardDraft(PROBLEMS, "x" + number++, problem.message())
                    .tag(Wording.plain(problem.code()))
                    .over(List.of()));
        }
        return List.copyOf(cards);
    }

    private static Card person(Person person) {
        String country = person.country();
        List<Span> spans = new ArrayList<>(person.mentions());
        CardDraft draft = new CardDraft(PEOPLE, person.id(), person.name());
        if (country != null) {
            draft.tag(Wording.side(country));
        }
        for (Post post : person.posts()) {
            spans.add(post.span());
            draft.row(post.former() ? "former" : "post", post(post));
        }
        String variants = person.variants().stream()
                .filter(v -> !v.equals(person.name()))
                .distinct()
                .collect(Collectors.joining(" · "));
        return draft.row("also", variants).over(spans);
    }

    /** {@code General Secretary, Communist Party of Vietnam}. */
    private static String post(Post post) {
        return post.organisation().isBlank() ? post.title() : post.title() + ", " + post.organisation();
    }

    private static Card rejected(String key, Rejection rejection) {
        return new CardDraft(REJECTED, key, rejection.reason())
                .tag("not " + article(Wording.word(rejection.kind())))
                .row("rule", rejection.rule())
                .at(rejection.evidence());
    }

    private static String article(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }
}
