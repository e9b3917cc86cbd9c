package org.entente.reader.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.reader.lexicon.ArticleKnowledge;
import org.entente.reader.lexicon.ArticleKnowledge.Publisher;
import org.entente.reader.lexicon.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dateline off the front of a paragraph: a place, then in any order a region, a date and an agency, then a
 * dash, colon or stop. "HÀ NỘI — ", "Vientiane (VNA) –", "BEIJING, July 10 (Xinhua) --", "MOSCOW, November 9. /TASS/.",
 * "ISLAMABAD: ", "Baku, March 12, AZERTAC".
 */
final class Filing {
    private static final int LONGEST = 160;
    private static final Pattern PLACE = Pattern.compile(
            "^[\"“]?(\\p{Lu}[\\p{L}\\p{M}'’`.-]*(?:[ -](?:(?:de|da|do|del|la|el|of|al|di)\\b|\\p{Lu}[\\p{L}\\p{M}'’`.-]*)){0,4}?)"
                    + "(?=\\s*(?:[,:(\\[|/—–]|\\. |-{1,2} | -|$))");
    private static final Pattern GROUP =
            Pattern.compile("^\\s*,?\\s*(?:\\(([^()]{2,60})\\)|\\[([^\\[\\]]{2,60})\\]|/([^/]{2,40})/)");
    private static final Pattern WORDS = Pattern.compile(
            "^\\s*[,.]?\\s*(\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*){0,2})(?=\\s*(?:[,:(\\[|/—–]|\\. |--? ?|$))");
    private static final Pattern SEPARATOR = Pattern.compile("^[^\\p{L}\\p{N}\"“‘'(\\[]*(?:--+|[—–:-]|\\|)\\s*");
    private static final Pattern STOP = Pattern.compile("^\\s*[.,]?\\s*");

    private final ArticleKnowledge knowledge;
    private final Gazette gazette;

    Filing(ArticleKnowledge knowledge, Gazette gazette) {
        this.knowledge = knowledge;
        this.gazette = gazette;
    }

    /** The dateline of {@code line}, or null. */
    @Nullable
    Filed read(String line) {
        String head = line.substring(0, Math.min(LONGEST, line.length()));
        Matcher place = PLACE.matcher(head);
        if (!place.find()) {
            return signed(head);
        }
        String name = place.group(1);
        if (agency(name)) {
            return signed(head);
        }
        Parts parts = new Parts(head, place.end());
        parts.read();
        Matcher separator = SEPARATOR.matcher(head.substring(parts.at));
        boolean cut = separator.find();
        int end = parts.at + (cut ? separator.end() : 0);
        boolean more = parts.date != null || parts.agency != null;
        boolean capitals = name.codePoints().noneMatch(Character::isLowerCase) && name.length() > 2;
        boolean known = gazette.city(name) || capitals && gazette.state(name);
        if (knowledge.says("kickers", name) || !cut && !more || !known && !capitals && !more) {
            return null;
        }
        if (cut && separator.group().strip().equals(":") && !known && !more) {
            return null;
        }
        if (cut && !more && !capitals && gazette.city(firstWords(head.substring(end)))) {
            return null;
        }
        if (!cut) {
            if (parts.agency == null && end < head.length()) {
                return null;
            }
            Matcher stop = STOP.matcher(head.substring(parts.at));
            end = parts.at + (stop.find() ? stop.end() : 0);
        }
        return new Filed(gazette.spelled(name), parts.region, parts.date, parts.agency, end);
    }

    /** "(KPL) At …", "WVR/VNA - The …": an agency signs in front, no place is given. */
    private @Nullable Filed signed(String head) {
        Matcher bracket = Pattern.compile("^[(\\[]([\\p{Lu}\\d][\\p{L}\\d /.-]{1,20})[)\\]]\\s*(?:[—–-]+|:)?\\s*")
                .matcher(head);
        if (bracket.find() && (agency(bracket.group(1)) || bracket.group(1).matches("[\\p{Lu}/]{2,10}"))) {
            return new Filed(null, null, null, bracket.group(1), bracket.end());
        }
        Matcher bare = Pattern.compile("^([\\p{Lu}][\\p{L}\\d/. ]{1,24}?)\\s?(?:[—–-]+|:)\\s+")
                .matcher(head);
        if (bare.find() && agency(bare.group(1))) {
            return new Filed(null, null, null, bare.group(1), bare.end());
        }
        return null;
    }

    private static String firstWords(String text) {
        Matcher words = WORDS.matcher(text);
        return words.find() ? words.group(1) : text.split(" ", 2)[0];
    }

    /** True for an agency's or an outlet's signature, or for several with slashes between. */
    boolean agency(String text) {
        for (String part : text.split("\\s*/\\s*")) {
            String folded = Fold.fold(part.strip());
            if (!signs(knowledge.agencies(), folded) && !signs(knowledge.outlets(), folded)) {
                return false;
            }
        }
        return !text.isBlank();
    }

    private static boolean signs(List<Publisher> publishers, String folded) {
        return publishers.stream().anyMatch(p -> p.forms().stream()
                .anyMatch(form -> Fold.fold(form).equals(folded)));
    }

    /** The parts between place and separator. */
    private final class Parts {
        private final String head;
        private int at;
        private @Nullable String region;
        private @Nullable HeaderDate date;
        private @Nullable String agency;

        private Parts(String head, int at) {
            this.head = head;
            this.at = at;
        }

        private void read() {
            for (int round = 0; round < 5 && one(); round++) {}
        }

        private boolean one() {
            String rest = head.substring(at);
            Matcher group = GROUP.matcher(rest);
            if (group.find()) {
                String inside = group.group(1) != null
                        ? group.group(1)
                        : group.group(2) != null ? group.group(2) : group.group(3);
                return bracket(inside) && move(group.end());
            }
            List<HeaderDate> dates = HeaderDate.all(rest, null);
            if (date == null
                    && !dates.isEmpty()
                    && rest.substring(0, dates.get(0).start())
                            .matches(
                                    "(?i)[\\s,.]*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sat|sun)(?:day)?\\.?[\\s,]*)?")) {
                date = dates.get(0);
                return move(date.end());
            }
            Matcher words = WORDS.matcher(rest);
            if (words.find() && rest.stripLeading().matches("(?s)[,.].*")) {
                String text = words.group(1);
                if (agency(text)) {
                    agency = text;
                    return move(words.end());
                }
                if (region == null && rest.stripLeading().startsWith(",")) {
                    region = text;
                    return move(words.end());
                }
            }
            return false;
        }

        /** What stands in brackets: a date, a state, or whoever signs. */
        private boolean bracket(String inside) {
            List<HeaderDate> dates = HeaderDate.all(inside, null);
            if (date == null
                    && !dates.isEmpty()
                    && dates.get(0).end() - dates.get(0).start() >= inside.length() - 4) {
                date = dates.get(0);
            } else if (gazette.state(inside)) {
                region = inside;
            } else if (agency == null && inside.length() <= 40) {
                agency = inside;
            } else {
                return false;
            }
            return true;
        }

        private boolean move(int by) {
            at += by;
            return by > 0;
        }
    }
}
