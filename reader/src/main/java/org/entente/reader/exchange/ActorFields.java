package org.entente.reader.exchange;

import java.util.List;
import org.entente.reader.model.Body;
import org.entente.reader.model.Person;
import org.entente.reader.model.Post;

/** Writes people and bodies. */
record ActorFields(Fields to) {

    void person(Person person) {
        to.text("id", person.id());
        to.text("name", person.name());
        to.text("country", person.country());
        to.texts("variants", person.variants());
        to.objects("posts", person.posts(), this::post);
        to.cited(person.mentions());
    }

    private void post(Post post) {
        to.text("title", post.title());
        to.text("organisation", post.organisation());
        to.text("country", post.country());
        if (post.former()) {
            to.flag("former", true);
        }
        to.cited(List.of(post.span()));
    }

    void body(Body body) {
        to.text("id", body.id());
        to.text("name", body.name());
        to.word("kind", body.kind());
        to.text("country", body.country());
        to.cited(body.mentions());
    }
}
