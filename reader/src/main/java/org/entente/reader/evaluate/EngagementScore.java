package org.entente.reader.evaluate;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Compares engagements: kind, status, date, place and who took part. */
record EngagementScore(Comparison of) {
    private static final Set<String> ROLES = Set.of("host", "guest", "co_chair");

    void count() {
        List<JsonNode> gold = of.wanted("engagements");
        List<JsonNode> found = of.given("engagements");
        List<BitSet> golds = gold.stream().map(of.text()::of).toList();
        List<BitSet> founds = found.stream().map(of.text()::of).toList();
        Pairing pairing = Pairing.of(
                gold, found, (i, j) -> score(gold.get(i), found.get(j), Coverage.overlap(golds.get(i), founds.get(j))));
        of.tally().items("engagements", pairing);
        of.note("engagement", pairing, "kind", "start");
        for (Pairing.Pair pair : pairing.pairs()) {
            check(pairing.gold(pair), pairing.found(pair));
        }
    }

    /** Alike when the words or the participants are near each other and the kind, or both of them, agree. */
    private double score(JsonNode gold, JsonNode found, double words) {
        List<JsonNode> wanted = present(gold);
        List<String> names = present(found).stream().map(this::name).toList();
        long met = wanted.stream()
                .filter(one -> names.stream().anyMatch(name -> Spelling.sameName(Items.text(one, "name"), name)))
                .count();
        double shared = met / (double) Math.max(1, wanted.size());
        boolean family = Objects.equals(family(gold), family(found));
        boolean sameWords = words >= 0.3;
        boolean samePeople = shared >= 0.5;
        if (family ? !sameWords && !samePeople : !sameWords || !samePeople) {
            return 0;
        }
        return 1
                + shared
                + words
                + (family ? 2 : 0)
                + (Items.equal(gold, found, "kind") ? 1 : 0)
                + (Items.same(gold, found, "status") ? 1 : 0);
    }

    private static List<JsonNode> present(JsonNode engagement) {
        return Items.list(engagement, "participants").stream()
                .filter(one -> !Items.said(one, "role").equals("mentioned_only_as_topic"))
                .toList();
    }

    private String name(JsonNode participant) {
        return Parties.name(of.reading(), participant);
    }

    /** Kinds that annotators and readers may take for one another. */
    private static String family(JsonNode engagement) {
        return switch (Items.said(engagement, "kind")) {
            case "phone_call", "video_call" -> "call";
            case "talks", "meeting", "reception", "courtesy_call", "high_level_meeting" -> "meet";
            case "visit" -> "visit";
            case "signing" -> "signing";
            case "award" -> "award";
            case "exchange_of_letters" -> "letters";
            case "ceremony" -> "ceremony";
            case "conference" -> "conference";
            case "other" -> "other";
            default -> "";
        };
    }

    private void check(JsonNode gold, JsonNode found) {
        of.tally().check("  kind", Items.equal(gold, found, "kind"));
        of.tally().check("  status", Items.same(gold, found, "status"));
        String start = Items.said(gold, "start");
        if (!start.isEmpty() && !Items.flag(gold, "unsure")) {
            String first = Items.said(found.path("when"), "edtf").split("/", -1)[0];
            of.tally().check("  date", first.startsWith(start));
        }
        if (!Items.said(gold.path("place"), "country").isEmpty() && !Items.flag(gold, "unsure")) {
            place(gold.path("place"), found.path("place"));
        }
        List<JsonNode> wanted = present(gold);
        List<JsonNode> given = Items.list(found, "participants");
        Pairing pairing = Pairing.of(
                wanted,
                given,
                (i, j) -> Spelling.sameName(Items.text(wanted.get(i), "name"), name(given.get(j))) ? 1 : 0);
        of.tally().items("participants", pairing);
        pairing.pairs().forEach(pair -> participant(pairing.gold(pair), pairing.found(pair)));
    }

    private void place(JsonNode gold, JsonNode found) {
        of.tally().check("  country of place", Items.equal(gold, found, "country"));
        if (!Items.said(gold, "city").isEmpty()) {
            String city = Items.said(found, Items.said(found, "city").isEmpty() ? "name" : "city");
            of.tally().check("  city", Spelling.fold(city).equals(Spelling.fold(Items.text(gold, "city"))));
        }
    }

    private void participant(JsonNode gold, JsonNode found) {
        of.tally().check("  side", Objects.equals(Items.text(gold, "country"), Items.text(found, "side")));
        if (ROLES.contains(Items.said(gold, "role"))) {
            of.tally().check("  role", Items.equal(gold, found, "role"));
        }
    }
}
