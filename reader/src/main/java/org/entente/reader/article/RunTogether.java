package org.entente.reader.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes words apart that lost the space between them ("PartyCentral Committee"). One such word may be a name, as
 * "VietnamPlus" is; a page with several different ones was copied badly.
 *
 * @param words the words taken apart, each once; empty when the lines are as they were
 */
record RunTogether(List<Line> lines, Set<String> words) {
    private static final int SEVERAL = 3;
    private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{Ll}{2,20}(?=\\p{Lu}\\p{Ll}{2,20})");
    private static final Pattern NAME = Pattern.compile("(?:Mac|Van|Fitz|You|Pay|Face|Linked|Bio)");

    static RunTogether of(List<Line> lines) {
        Set<String> words = new HashSet<>();
        for (Line line : lines) {
            Matcher word = WORD.matcher(line.text());
            while (word.find()) {
                if (!NAME.matcher(word.group()).matches() && words.size() < SEVERAL) {
                    words.add(word.group());
                }
            }
        }
        if (words.size() < SEVERAL) {
            return new RunTogether(lines, Set.of());
        }
        List<Line> apart = new ArrayList<>(lines.size());
        lines.forEach(line -> apart.add(line.with(WORD.matcher(line.text()).replaceAll("$0 "))));
        return new RunTogether(apart, words);
    }
}
