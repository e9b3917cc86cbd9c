package org.entente.register.view;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What decisions about a line say together. */
public final class Confirmed {
    private static final Pattern SIDE = Pattern.compile("\\{\"side\":\"([^\"\\\\]+)\"\\}");

    private Confirmed() {}

    /** The sides whose word it is that the line is so, in alphabetical order. */
    public static List<String> sides(List<DecisionView> decisions) {
        return decisions.stream()
                .filter(d -> d.verb().equals("confirm") && !d.state().equals("undone"))
                .map(d -> SIDE.matcher(d.value()))
                .filter(Matcher::matches)
                .map(side -> side.group(1))
                .distinct()
                .sorted()
                .toList();
    }

    /** Is it confirmed by each of the sides that it is about, two at the least? */
    public static boolean agreed(List<String> about, List<DecisionView> decisions) {
        return about.size() >= 2 && sides(decisions).containsAll(about);
    }

    /** Which decisions there are, and how they stand. */
    static String seen(List<DecisionView> decisions) {
        return decisions.stream().map(d -> d.entry() + d.state()).collect(Collectors.joining(","));
    }
}
