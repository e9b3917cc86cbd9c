package org.entente.register.fold;

import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.entente.reader.lexicon.Fold;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who takes part in an engagement after all. People say it by names, so that it holds of a newer reading with other ids.
 *
 * @param tree the reading
 * @param engagement within it
 * @param entry number of the decision, which tells its people and bodies from the reader's
 */
record Attending(ObjectNode tree, ObjectNode engagement, String entry) {

    /**
     * Takes one participant out ({@code without}), another in ({@code with}), or one for the other.
     *
     * @return false when nobody by the name that is to go takes part: the reading says otherwise than when it was decided
     */
    boolean change(JsonNode value) {
        JsonNode without = value.path("without");
        JsonNode with = value.path("with");
        ObjectNode gone = without.isObject() ? take(without) : null;
        if (with.isObject()) {
            put(with, gone);
        }
        return without.isMissingNode() || without.isNull() || gone != null;
    }

    private ArrayNode participants() {
        return engagement.withArray("participants");
    }

    private @Nullable ObjectNode take(JsonNode without) {
        ArrayNode all = participants();
        for (int i = 0; i < all.size(); i++) {
            if (names(all.get(i).path("actor").asString("")).anyMatch(name -> named(without, name))) {
                ObjectNode gone = (ObjectNode) all.remove(i);
                told(gone.path("side").asString(""), null);
                return gone;
            }
        }
        return null;
    }

    private void put(JsonNode with, @Nullable ObjectNode gone) {
        String side = with.path("side").asString("");
        ObjectNode in = participants().addObject();
        in.put("actor", actor(with, gone));
        in.put("role", gone == null ? "participant" : gone.path("role").asString("participant"));
        in.put("side", side);
        if (with.hasNonNull("post")) {
            in.put("capacity", with.path("post").asString(""));
        }
        told(null, side);
    }

    /** A person or state that the reading knows by this name, or else a new one. */
    private String actor(JsonNode with, @Nullable ObjectNode gone) {
        String side = with.path("side").asString("");
        JsonNode name = with.path("name");
        if (!name.isString()) {
            return find(
                            "bodies",
                            body -> side.equals(body.path("country").asString(""))
                                    && body.path("kind").asString("").equals("state"))
                    .orElseGet(() -> state(side));
        }
        String id = find("people", person -> names(person).anyMatch(n -> fold(n).equals(fold(name.asString("")))))
                .orElseGet(() -> person(name.asString(""), side));
        hold(id, with, gone);
        return id;
    }

    private String state(String side) {
        ObjectNode body = tree.withArray("bodies").addObject();
        body.put("id", "d" + entry + "b").put("name", side).put("kind", "state").put("country", side);
        return "d" + entry + "b";
    }

    private String person(String name, String side) {
        ObjectNode person = tree.withArray("people").addObject();
        person.put("id", "d" + entry + "p").put("name", name).put("country", side);
        person.withArray("variants").add(name);
        person.set("evidence", engagement.path("evidence").deepCopy());
        return "d" + entry + "p";
    }

    /** The person holds the post in which they attend; one that they attended in by mistake they hold no longer. */
    private void hold(String id, JsonNode with, @Nullable ObjectNode gone) {
        String post = with.path("post").asString("");
        for (JsonNode one : tree.path("people")) {
            if (id.equals(one.path("id").asString(""))) {
                ArrayNode posts = ((ObjectNode) one).withArray("posts");
                if (gone != null && id.equals(gone.path("actor").asString(""))) {
                    String wrong = gone.path("capacity").asString("");
                    posts.removeIf(held -> !post.equals(wrong)
                            && held.path("title").asString("").equals(wrong));
                }
                if (!post.isEmpty()
                        && stream(posts)
                                .noneMatch(
                                        held -> held.path("title").asString("").equals(post))) {
                    posts.addObject()
                            .put("title", post)
                            .put("organisation", "")
                            .put("country", with.path("side").asString(""))
                            .put("former", false);
                }
            }
        }
    }

    /** Where a reading says between which sides an engagement was, that follows who takes part. */
    private void told(@Nullable String gone, @Nullable String come) {
        if (!(engagement.get("sides") instanceof ArrayNode sides) || sides.isEmpty()) {
            return;
        }
        boolean others =
                stream(participants()).anyMatch(p -> p.path("side").asString("").equals(gone));
        sides.removeIf(side -> !others && side.asString("").equals(gone));
        if (come != null && stream(sides).noneMatch(side -> side.asString("").equals(come))) {
            sides.add(come);
        }
    }

    private java.util.Optional<String> find(String list, Predicate<JsonNode> which) {
        return stream(tree.path(list))
                .filter(which)
                .map(one -> one.path("id").asString(""))
                .findFirst();
    }

    private Stream<String> names(String actor) {
        return Stream.of("people", "bodies")
                .flatMap(list -> stream(tree.path(list)))
                .filter(one -> actor.equals(one.path("id").asString("")))
                .flatMap(Attending::names);
    }

    private static Stream<String> names(JsonNode actor) {
        return Stream.concat(Stream.of(actor.path("name")), stream(actor.path("variants")))
                .map(name -> name.asString(""));
    }

    private static boolean named(JsonNode without, String name) {
        return stream(without.path("names"))
                .anyMatch(one -> fold(one.asString("")).equals(fold(name)));
    }

    private static String fold(String name) {
        return Fold.fold(name);
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
