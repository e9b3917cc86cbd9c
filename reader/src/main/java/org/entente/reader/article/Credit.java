package org.entente.reader.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.reader.lexicon.ArticleKnowledge;

/**
 * A picture credit: "(Photo: VNA)", "(AP Photo/…)", "(Xinhua/…)" anywhere; "Photo: …", "— VNA/VNS Photo", "REUTERS/…" at
 * the end of a line.
 */
record Credit(int start, int end) {
    private static final int TAIL_LENGTH = 160;
    private static final String PICTURE = "(?:photo|picture|image)s?";
    private static final String SAID = "(?:file |illustrative |courtesy |handout |screen )?"
            + "(?:photos?|pictures?|images?|source|photo credit|credit|video|illustration|ảnh|nguồn|foto)"
            + "(?: by| courtesy(?: of)?| from)?\\s?[:/–-][^()\\[\\]]{0,100}";
    private static final String NAMED =
            PICTURE + "(?:(?: by| courtesy)[^()\\[\\]]{0,60}| (?-i:\\p{Lu})[^()\\[\\]]{0,40})?";
    private static final String OF_AGENCY =
            "(?:(?-i:\\p{Lu})|file )[^()\\[\\]]{0,50}?\\b" + PICTURE + "(?:/[^()\\[\\]]{0,60})?";
    private static final Pattern BRACKETS =
            Pattern.compile("(?i)[(\\[](?:" + SAID + "|" + NAMED + "|file " + PICTURE + "|" + OF_AGENCY + ")[)\\]]");
    private static final Pattern BYLINE =
            Pattern.compile("[(\\[](\\p{Lu}[\\p{L} ]{1,30})\\s?/\\s?[^()\\[\\]]{1,60}[)\\]]");
    private static final Pattern TAIL = Pattern.compile(
            "(?:(?:(?:File )?(?:Photo|PHOTO|Picture|Image|Ảnh)s?(?: credit| courtesy(?: of)?| by)?\\s?[:/]"
                    + "|[–—-]{1,2}\\s?Photos?\\b|(?:Photo|Picture|Image)s? (?:by|courtesy|credit)\\s"
                    + "|\\|\\s?(?:Photo|Source|\\p{Lu}{2,10}\\b)|Source\\s?:|©"
                    + "|[–—-]\\s?\\p{Lu}\\p{L}{1,12} (?:photo|pic|PHOTO)"
                    + "|\\p{Lu}[\\p{L}/]{1,12} (?:Photo|PHOTO)\\b"
                    + "|\\b\\p{Lu}{2,10}/\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+).{0,80})$");

    private static final List<String> SIGNS =
            List.of("hoto", "HOTO", "icture", "mage", "nh", "pic", "Source", "©", "|", "/");

    /** Credits in brackets, in order. */
    static List<Credit> all(String line, ArticleKnowledge knowledge) {
        List<Credit> found = new ArrayList<>();
        if (line.indexOf('(') >= 0 || line.indexOf('[') >= 0) {
            Matcher credit = BRACKETS.matcher(line);
            while (credit.find()) {
                found.add(new Credit(credit.start(), credit.end()));
            }
            Matcher byline = BYLINE.matcher(line);
            while (byline.find()) {
                String inside = line.substring(byline.start() + 1, byline.end() - 1);
                if (knowledge.signs(byline.group(1)) && !knowledge.signs(inside)) {
                    found.add(new Credit(byline.start(), byline.end()));
                }
            }
            found.sort((a, b) -> Integer.compare(a.start, b.start));
        }
        return found;
    }

    /** One of the words or signs without which no credit stands at the end: cheaper than the pattern. */
    private static boolean speaks(String tail) {
        for (String sign : SIGNS) {
            if (tail.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    /** True when the line ends in a credit, in brackets or not. */
    static boolean ends(String line, ArticleKnowledge knowledge) {
        String tail = line.substring(Math.max(0, line.length() - TAIL_LENGTH));
        for (Credit credit : all(tail, knowledge)) {
            if (tail.substring(credit.end).replaceAll("[\\s.|/]", "").isEmpty()) {
                return true;
            }
        }
        return speaks(tail) && TAIL.matcher(tail).find();
    }
}
