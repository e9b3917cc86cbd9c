package org.entente.reader.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A picture credit: "(Photo: VNA)", "(AP Photo/…)", "Photo: …" at the end of a line. */
record Credit(int start, int end) {
    private static final Pattern CREDIT = Pattern.compile("(?i)[(\\[](?:"
            + "(?:file |illustrative |courtesy |handout )?(?:photos?|pictures?|images?|source|photo credit|credit|video|illustration|ảnh|nguồn|foto)(?: by| courtesy(?: of)?| from)?\\s?[:/–-][^()\\[\\]]{0,100}"
            + "|(?:file |illustrative )?(?:photo|picture|image)s?(?: by| courtesy)?[^()\\[\\]]{0,60}"
            + "|[^()\\[\\]]{0,60}?(?:photo|photos|images?|pictures?|via (?:reuters|ap|afp))(?:/[^()\\[\\]]{0,60})?"
            + "|(?:xinhua|ap|afp|reuters|epa|getty|tass|kyodo|yonhap|anadolu|vna|vns)\\s?/[^()\\[\\]]{1,60}"
            + ")[)\\]]");
    private static final Pattern TAIL = Pattern.compile(
            "(?:(?:(?:File )?(?:Photo|PHOTO|Picture|Image|Ảnh)s?(?: credit| courtesy(?: of)?| by)?\\s?[:/]|[–—-]{1,2}\\s?Photos?\\b|(?:Photo|Picture|Image)s? (?:by|courtesy|credit)\\s"
                    + "|\\|\\s?(?:Photo|Source|AFP|AP|Reuters|REUTERS)|Source\\s?:|©|[–—-]\\s?(?:AFP|AP|Reuters|EPA|VNA|Bernama) (?:photo|pic|PHOTO)"
                    + "|(?:VNA|VNS|VNA/VNS|AP|AFP|EPA|Reuters|Xinhua) (?:Photo|photo|PHOTO)).{0,80})$");

    /** Credits in brackets, in order. */
    static List<Credit> all(String line) {
        List<Credit> found = new ArrayList<>();
        if (line.indexOf('(') >= 0 || line.indexOf('[') >= 0) {
            Matcher credit = CREDIT.matcher(line);
            while (credit.find()) {
                found.add(new Credit(credit.start(), credit.end()));
            }
        }
        return found;
    }

    /** True when the line ends in a credit, in brackets or not. */
    static boolean ends(String line) {
        String tail = line.substring(Math.max(0, line.length() - 160));
        for (Credit credit : all(tail)) {
            if (tail.substring(credit.end).replaceAll("[\\s.|/]", "").isEmpty()) {
                return true;
            }
        }
        return TAIL.matcher(tail).find();
    }
}
