package org.entente.reader.evaluate.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Plans and what came of them: of the chains that gold has, how many stand in one event each. */
public final class Chains {
    private static final String PLANNED = "planned";

    private Chains() {}

    /**
     * Chains found, wholly. A chain is a gold event that was planned and that something came of: held, postponed or
     * called off. It is found when all its reports that were read stand in one group, and a plan and an outcome are
     * among them.
     *
     * @param gold groups of reports made by hand
     * @param status of each report, by id: {@code planned}, {@code held} …
     * @param found groups to be scored
     */
    public static Agreement of(
            Collection<? extends Set<String>> gold,
            Map<String, String> status,
            Collection<? extends Set<String>> found) {
        Map<String, Integer> groupOf = new TreeMap<>();
        int number = 0;
        for (Set<String> group : found) {
            for (String report : group) {
                groupOf.put(report, number);
            }
            number++;
        }
        int chains = 0;
        int right = 0;
        for (Set<String> event : gold) {
            if (chain(event, status)) {
                chains++;
                List<String> read = new ArrayList<>(event);
                read.retainAll(groupOf.keySet());
                boolean one = read.stream().map(groupOf::get).distinct().count() == 1;
                right += one && chain(read, status) ? 1 : 0;
            }
        }
        int claimed = (int)
                found.stream().filter(group -> claims(group, gold, status)).count();
        return Agreement.of(right, Math.max(right, claimed), chains);
    }

    private static boolean chain(Collection<String> reports, Map<String, String> status) {
        boolean planned = reports.stream().anyMatch(r -> PLANNED.equals(status.get(r)));
        return planned && reports.stream().anyMatch(r -> status.get(r) != null && !PLANNED.equals(status.get(r)));
    }

    /** A group found that is a chain, by the reports that gold has. */
    private static boolean claims(
            Set<String> group, Collection<? extends Set<String>> gold, Map<String, String> status) {
        List<String> known = group.stream()
                .filter(report -> gold.stream().anyMatch(event -> event.contains(report)))
                .toList();
        return chain(known, status);
    }
}
