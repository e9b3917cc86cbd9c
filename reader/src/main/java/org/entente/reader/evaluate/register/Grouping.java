package org.entente.reader.evaluate.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Scores a grouping of items against gold. Only items that both know count; an item that gold has and nothing found
 * counts as missed where a measure says so.
 */
public final class Grouping {
    private Grouping() {}

    /**
     * Pairs of items in one group. Pairs with an item that was not found are missed.
     *
     * @param gold groups made by hand, each item in one of them
     * @param found groups to be scored; items that gold does not have are left aside
     */
    public static Agreement pairwise(Collection<? extends Set<String>> gold, Collection<? extends Set<String>> found) {
        Map<String, Integer> goldOf = numbers(gold);
        int right = 0;
        int pairs = 0;
        for (Set<String> group : found) {
            Map<Integer, Integer> parts = parts(group, goldOf);
            pairs += pairs(parts.values().stream().mapToInt(n -> n).sum());
            right += parts.values().stream().mapToInt(Grouping::pairs).sum();
        }
        int all = gold.stream().mapToInt(group -> pairs(group.size())).sum();
        return Agreement.of(right, pairs, all);
    }

    /**
     * B³: for each item, the share of its found group that shares its gold group, and the reverse; the mean over items
     * that were found and that gold has.
     */
    public static Agreement bCubed(Collection<? extends Set<String>> gold, Collection<? extends Set<String>> found) {
        Map<String, Integer> goldOf = numbers(gold);
        Map<Integer, Integer> sizes = new HashMap<>();
        for (Set<String> group : found) {
            parts(group, goldOf).forEach((number, size) -> sizes.merge(number, size, Integer::sum));
        }
        double precision = 0;
        double recall = 0;
        int items = 0;
        for (Set<String> group : found) {
            Map<Integer, Integer> parts = parts(group, goldOf);
            int size = parts.values().stream().mapToInt(n -> n).sum();
            for (Map.Entry<Integer, Integer> part : parts.entrySet()) {
                int both = part.getValue();
                precision += (double) both * both / size;
                recall += (double) both * both / sizes.getOrDefault(part.getKey(), both);
                items += both;
            }
        }
        return items == 0 ? new Agreement(1, 1, 0, 0) : new Agreement(precision / items, recall / items, items, items);
    }

    /**
     * Pairs out of one chain, such as the plan and what was held, or a commitment and the words that follow it.
     *
     * @param gold pairs made by hand
     * @param found pairs to be scored
     */
    public static Agreement pairs(Set<Pair> gold, Set<Pair> found) {
        Set<Pair> right = new HashSet<>(gold);
        right.retainAll(found);
        return Agreement.of(right.size(), found.size(), gold.size());
    }

    /** Two ids in their order. */
    public record Pair(String from, String to) {}

    private static Map<String, Integer> numbers(Collection<? extends Set<String>> groups) {
        Map<String, Integer> numbers = new HashMap<>();
        int number = 0;
        for (Set<String> group : groups) {
            for (String item : group) {
                numbers.put(item, number);
            }
            number++;
        }
        return numbers;
    }

    /** How many items of a found group belong to each gold group. */
    private static Map<Integer, Integer> parts(Set<String> group, Map<String, Integer> goldOf) {
        Map<Integer, Integer> parts = new HashMap<>();
        for (String item : group) {
            Integer number = goldOf.get(item);
            if (number != null) {
                parts.merge(number, 1, Integer::sum);
            }
        }
        return parts;
    }

    private static int pairs(int size) {
        return size * (size - 1) / 2;
    }
}
