package org.entente.reader.resolve.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is undertaken of several things, thing by thing: "build a road to the border, and two bridges". */
final class Parts {
    private static final Pattern NEXT = Pattern.compile(
            ",? and (?=(?:an?|the|two|three|four|five|six|seven|eight|nine|ten|another|new|other|\\d[\\d,]*) )");

    private Parts() {}

    /** The whole first, then each part with the deed of the first one. */
    static List<String> of(String what) {
        List<String> parts = new ArrayList<>(List.of(what));
        Matcher next = NEXT.matcher(what);
        int from = 0;
        String deed = what.split(" ", 2)[0];
        while (next.find()) {
            parts.add(from == 0 ? what.substring(0, next.start()) : deed + " " + what.substring(from, next.start()));
            from = next.end();
        }
        if (from > 0) {
            parts.add(deed + " " + what.substring(from));
        }
        return List.copyOf(parts);
    }
}
