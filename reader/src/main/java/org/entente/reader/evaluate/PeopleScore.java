package org.entente.reader.evaluate;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Compares people: their names, posts, and the wordings that mean them. */
record PeopleScore(Comparison of) {

    void count() {
        List<JsonNode> gold = of.wanted("people");
        List<JsonNode> found = of.given("people");
        Pairing pairing = Pairing.of(
                gold,
                found,
                (i, j) -> Spelling.sameName(Items.text(gold.get(i), "name"), Items.text(found.get(j), "name")) ? 1 : 0);
        of.tally().items("people", pairing);
        of.note("person", pairing, "name");
        for (Pairing.Pair pair : pairing.pairs()) {
            posts(pairing.gold(pair), pairing.found(pair));
            variants(pairing.gold(pair), pairing.found(pair));
        }
    }

    private void posts(JsonNode gold, JsonNode found) {
        List<JsonNode> given = Items.list(found, "posts");
        for (JsonNode post : Items.list(gold, "posts")) {
            of.tally().check("  posts", given.stream().anyMatch(other -> samePost(post, other)));
        }
    }

    private static boolean samePost(JsonNode gold, JsonNode found) {
        return Spelling.share(Spelling.words(Items.text(gold, "title")), Spelling.words(Items.text(found, "title")))
                && (Items.said(gold, "country").isEmpty() || Items.equal(gold, found, "country"));
    }

    private void variants(JsonNode gold, JsonNode found) {
        List<String> given = Stream.concat(
                        Items.texts(found, "variants").stream(), Stream.of(Items.said(found, "name")))
                .map(Spelling::fold)
                .toList();
        for (String variant : Items.texts(gold, "variants")) {
            String folded = Spelling.fold(variant);
            of.tally().check("  variants", given.stream().anyMatch(other -> Spelling.sameEnding(folded, other)));
        }
    }
}
