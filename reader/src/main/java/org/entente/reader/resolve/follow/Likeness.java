package org.entente.reader.resolve.follow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much of what was undertaken later words speak of.
 *
 * @param share of the weight of the undertaking's terms, 0 to 1
 * @param weight of what is shared: much of little says less than much of much
 * @param acts whether the same is done
 * @param shared the terms that tell most
 */
record Likeness(double share, double weight, boolean acts, List<String> shared) {
    /** What it costs to be about another place. */
    private static final double APART = 0.35;
    /** Words that stand before the telling ones may be about something else. */
    private static final double BEFORE = 0.75;
    /** A name of which only some words are said. */
    private static final double PARTLY = 0.8;

    /** What an undertaking leaves to the words before it tells less than its own. */
    private static final double POINTED = 0.5;

    /** 220 of the 500 workers are still the workers. */
    private static final double OTHER = 0.4;

    private static final double OTHER_ALL = 0.75;

    private static final double YEAR = 0.35;
    /** What it costs to leave out the first thing: the price of power is not the power. */
    private static final double BESIDE = 0.2;
    /** What it costs to be further on: an opening is not what came of "begin work", talks may end in a treaty. */
    private static final double PAST = 0.25;

    private static final double FURTHER = 0.15;
    /** "Friendship park" tells more than friendship and park. */
    private static final double PAIR = 0.5;

    /** @param context what the later words point to, or nothing */
    static Likeness of(Topic asked, Map<String, Double> pointed, Topic told, Map<String, Double> context) {
        List<String> shared = new ArrayList<>();
        double weight = 0;
        double all = 0;
        int places = 0;
        for (Map.Entry<String, Double> term : asked.weights().entrySet()) {
            double here = said(term.getKey(), told.weights().keySet());
            double said = Math.max(here, BEFORE * said(term.getKey(), context.keySet()));
            double value = term.getValue();
            // what stands beside the main clause need not be said again
            boolean beside = value > Topic.PART && value < Topic.ACT && value != Topic.COMMON;
            all += beside ? value * said : value;
            weight += value * said;
            if (said > 0) {
                places += term.getValue() == Topic.PLACE ? 1 : 0;
                if (asked.salient().contains(term.getKey())) {
                    shared.add(term.getKey());
                }
            }
        }
        // "speed it up" is about what "it" is; "set up a fund that they will chair" about the fund, whatever was said
        // before
        boolean hollow =
                asked.amounts().isEmpty() && asked.weights().values().stream().noneMatch(w -> w >= Topic.THING);
        boolean works = hollow && pointed.values().stream().anyMatch(w -> w == Topic.WORK);
        for (Map.Entry<String, Double> term : pointed.entrySet()) {
            if (!asked.weights().containsKey(term.getKey())) {
                double value = POINTED * term.getValue();
                double said = value * said(term.getKey(), told.weights().keySet());
                weight += said;
                all += hollow && (!works || term.getValue() >= Topic.WORK) ? value : said;
                if (said > 0 && term.getValue() >= Topic.THING) {
                    shared.add(term.getKey());
                }
            }
        }
        for (Map.Entry<String, Set<String>> amount : asked.amounts().entrySet()) {
            Set<String> others = told.amounts().getOrDefault(amount.getKey(), named(amount, asked, told));
            boolean other = others != null && Collections.disjoint(others, amount.getValue());
            all += others == null ? Topic.THING / 2 : other ? OTHER_ALL : Topic.THING;
            if (other) {
                weight += OTHER;
            } else if (others != null) {
                weight += Topic.THING;
                amount.getValue().stream().filter(others::contains).forEach(n -> shared.add(n + " " + amount.getKey()));
            }
        }
        if (!Collections.disjoint(asked.years(), told.years())) {
            weight += YEAR;
            all += YEAR;
        }
        for (String pair : asked.pairs()) {
            if (told.pairs().contains(pair)) {
                weight += PAIR;
                all += PAIR;
            }
        }
        boolean elsewhere = (places == 0 && place(asked) && place(told)) || parted(asked, told, context);
        double share = all == 0 ? 0 : weight / all - (elsewhere ? APART : 0);
        boolean head = asked.head().isEmpty()
                || asked.head().stream()
                        .anyMatch(term -> said(term, told.weights().keySet()) > 0 || said(term, context.keySet()) > 0);
        if (!head) {
            share -= BESIDE;
        }
        if (asked.stage() > 0 && told.stage() > asked.stage() + 1) {
            share -= asked.stage() == Topic.BEGUN ? PAST : FURTHER;
        }
        return new Likeness(share, weight, same(asked, told), shared);
    }

    /** Do both speak of the first thing? */
    static boolean heads(Topic asked, Topic told) {
        return asked.head().stream().anyMatch(term -> said(term, told.weights().keySet()) > 0);
    }

    /** Is the same promised? To hand over what is to be opened is; that it will serve somebody is not. */
    static boolean deeds(Topic asked, Topic told) {
        return asked.deed().isEmpty()
                || told.promised().isEmpty()
                || told.promised().contains(asked.deed())
                || (asked.stage() >= Topic.BUILT
                        && told.stage() >= Topic.BUILT
                        && told.promised().stream().anyMatch(told.acts()::contains));
    }

    /** Is the same done? To finish what was to be built is. */
    private static boolean same(Topic asked, Topic told) {
        return !Collections.disjoint(asked.acts(), told.acts())
                || (asked.stage() >= Topic.BUILT && told.stage() >= Topic.BUILT);
    }

    /** How far a term is said: of "Kurmangazy Centre", "a centre" is half. */
    private static double said(String term, Set<String> words) {
        if (words.contains(term)) {
            return 1;
        }
        if (term.startsWith(Topic.DEED) || term.indexOf(' ') < 0) {
            return 0;
        }
        String[] parts = term.split(" ");
        return PARTLY * Arrays.stream(parts).filter(words::contains).count() / parts.length;
    }

    /** "the hospital in Xiangkhouang" and "the hospital in Houaphanh": both name places, and none is the same. */
    private static boolean place(Topic topic) {
        return topic.weights().containsValue(Topic.PLACE);
    }

    /** "A port in Kavala" and "a port in Doxato": each says where, and neither names the other's place. */
    private static boolean parted(Topic asked, Topic told, Map<String, Double> context) {
        return !asked.sites().isEmpty()
                && !told.sites().isEmpty()
                && asked.sites().stream()
                        .noneMatch(site -> said(site, told.weights().keySet()) > 0 || said(site, context.keySet()) > 0)
                && told.sites().stream()
                        .noneMatch(site -> said(site, asked.weights().keySet()) > 0);
    }

    /** "15 diesel trains" and "the 15 trains": the same number of something that both name. */
    private static @Nullable Set<String> named(Map.Entry<String, Set<String>> amount, Topic asked, Topic told) {
        return told.amounts().entrySet().stream()
                .filter(e -> asked.weights().containsKey(e.getKey())
                        || told.weights().containsKey(amount.getKey()))
                .map(Map.Entry::getValue)
                .filter(numbers -> !Collections.disjoint(numbers, amount.getValue()))
                .findFirst()
                .orElse(null);
    }

    /** Is less told than was asked for? */
    static boolean less(Topic asked, Topic told) {
        for (Map.Entry<String, Set<String>> amount : asked.amounts().entrySet()) {
            Set<String> others = told.amounts().getOrDefault(amount.getKey(), Set.of());
            if (!others.isEmpty() && Collections.disjoint(others, amount.getValue())) {
                return most(others).compareTo(most(amount.getValue())) < 0;
            }
        }
        return false;
    }

    private static BigDecimal most(Set<String> numbers) {
        return numbers.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** 1,250 scholarships and 1,300 scholarships: both count the same things, and no number is the same. */
    static boolean otherAmount(Topic asked, Topic told) {
        for (Map.Entry<String, Set<String>> amount : asked.amounts().entrySet()) {
            Set<String> others = told.amounts().get(amount.getKey());
            if (others != null && Collections.disjoint(others, amount.getValue())) {
                return true;
            }
        }
        return false;
    }
}
