package org.entente.reader.article;

import java.util.List;
import java.util.regex.Pattern;
import org.entente.reader.lexicon.ArticleKnowledge;

/**
 * Cuts lines that stood under a picture: those that end in a credit ("(Photo: VNA)"), those that say who stands where
 * ("(R)", "(left)", ", right,") and, right above such a line, the picture's text once more.
 */
final class Captions implements Cut {
    private static final Pattern STANDS = Pattern.compile(
            "\\((?:[LRC]|[LR]-[LR]|[1-9](?:st|nd|rd|th)?,? ?(?:L|R|left|right)|(?i:(?:front |back |far |top |bottom |pictured |in )?(?:left|right|centre|center|middle|seated|standing|front|background|pictured|file)"
                    + "(?:,? [^()]{0,30})?|[a-z]{3,7} from (?:the )?(?:left|right)[^()]{0,20}|from left[^()]{0,30}|from right[^()]{0,30}))\\)");
    private static final Pattern STANDS_BARE = Pattern.compile(
            ", (?:left|right|centre|center|second left|second right|third left|third right|front left|front right|from left|pictured)\\b(?:, |\\.| and )");
    private static final Pattern ACTS_NOW = Pattern.compile(
            "\\b(?:meets?|receives?|greets?|shakes?|welcomes?|poses?|speaks?|addresses|attends?|hands?|presents?|signs?|talks?|chats?|holds?|waves?|reviews?|witness(?:es)?|gives?|arrives?|walks?|sits?|delivers?|listens?|looks?|hugs?|embraces?|toasts?|inspects?|chairs?|co-chairs?|is seen|are seen|is pictured|during|at the|at a|with)\\b");
    /** Words without which {@link #STANDS_BARE} finds nothing. */
    private static final List<String> SPOTS = List.of("left", "right", "cent", "pictured");

    private static final int LONG = 700;

    private final ArticleKnowledge knowledge;

    Captions(ArticleKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Cutting apply(Cutting lines) {
        return lines.without("caption", (at, line) -> caption(line) || above(lines, at, line))
                .trimmed("caption", (at, line) -> shortened(line));
    }

    private boolean caption(Line line) {
        String text = line.text();
        if (line.role() == Line.Role.HEADLINE || line.length() > LONG) {
            return false;
        }
        return (Credit.ends(text, knowledge) && !sourceOnly(text)) || knowledge.says("captions", text) || placed(line);
    }

    /** "(R) greets": a marker with a verb of the moment, or in a line that is no sentence. */
    private static boolean placed(Line line) {
        String text = line.text();
        if (line.length() > 450) {
            return false;
        }
        boolean stands = (text.indexOf('(') >= 0 && STANDS.matcher(text).find())
                || ((text.contains(", ") && SPOTS.stream().anyMatch(text::contains))
                        && STANDS_BARE.matcher(text).find()
                        && text.split("[.!?] \\p{Lu}").length <= 2);
        return stands && (!line.finished() || ACTS_NOW.matcher(text).find());
    }

    /** "Source: …" alone names the outlet; that is another rule's. */
    private static boolean sourceOnly(String text) {
        return text.startsWith("Source") || text.startsWith("(Source") || text.startsWith("Nguồn");
    }

    /** The picture's alternative text, right above its caption, is a line of its own that is no sentence. */
    private boolean above(Cutting lines, int at, Line line) {
        return at > 0
                && at + 1 < lines.lines().size()
                && lines.lines().get(at - 1).report()
                && line.role() == Line.Role.PLAIN
                && !line.finished()
                && line.length() < 160
                && caption(lines.lines().get(at + 1));
    }

    /** A whole paragraph with a caption at its end: only the last sentence goes. */
    private String shortened(Line line) {
        String text = line.text();
        if (line.length() <= LONG || !Credit.ends(text, knowledge)) {
            return text;
        }
        String tail = text.substring(text.length() - 600);
        int start = Sentences.start(tail, 0, tail.length() - 20);
        return start == 0 ? text : text.substring(0, text.length() - 600 + start);
    }
}
