package org.entente.reader.extract.engagement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Engagement;
import org.entente.reader.model.Evidence;
import org.entente.reader.model.Participant.Role;
import org.entente.reader.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * A contact as one sentence tells it.
 *
 * @param parts actor ids and the part that the frame gives them; PARTICIPANT when it gives none
 * @param inviter who invited, or null
 * @param background told as the past behind the news: "his first trip since"
 * @param rule what proposed it
 * @param sides the states and organisations of the actors
 */
record Candidate(
        Engagement.Type kind,
        Engagement.Status status,
        Map<String, Role> parts,
        @Nullable String inviter,
        @Nullable DateReading when,
        @Nullable Place place,
        int sentence,
        boolean background,
        boolean definite,
        String rule,
        List<Evidence> evidence,
        Set<String> sides) {

    private static final Pattern AGAIN = Pattern.compile("\\bagain\\b");

    static final String GATHERING = "noun gathering";
    /** What is only arranged so far: who will come is not told. */
    static final String ARRANGED = "arranged gathering";

    boolean off() {
        return status == Engagement.Status.CALLED_OFF || status == Engagement.Status.POSTPONED;
    }

    List<String> actors() {
        return List.copyOf(parts.keySet());
    }

    /** What two candidates for one contact tell together; the first leads. */
    Candidate with(Candidate other) {
        Map<String, Role> all = new LinkedHashMap<>(parts);
        other.parts.forEach((id, role) -> all.merge(id, role, (a, b) -> a == Role.PARTICIPANT ? b : a));
        List<Evidence> both = new ArrayList<>(evidence);
        other.evidence.stream().filter(e -> !both.contains(e)).forEach(both::add);
        both.sort(null);
        Set<String> joint = new TreeSet<>(sides);
        joint.addAll(other.sides);
        return new Candidate(
                kind,
                other.off() || (rule.startsWith("noun") && other.rule.startsWith("verb") && !off() && !underWay(other))
                        ? other.status
                        : status,
                all,
                inviter == null ? other.inviter : inviter,
                when == null || richer(other.when, when) || nearer(other.when, when) ? other.when : when,
                merged(place, other.place),
                Math.min(sentence, other.sentence),
                background && other.background,
                definite && other.definite,
                rule,
                both,
                joint);
    }

    /** "is on a visit", and "is also to visit" one more town: the visit has begun. */
    private boolean underWay(Candidate other) {
        return kind == Engagement.Type.VISIT
                && !definite
                && status == Engagement.Status.HELD
                && other.status == Engagement.Status.PLANNED;
    }

    /** "They will meet again in June": another time than any told before. */
    boolean anew() {
        return status == Engagement.Status.PLANNED
                && kind != Engagement.Type.VISIT
                && evidence.stream().anyMatch(e -> AGAIN.matcher(e.quote()).find());
    }

    /** The same contact spoken of again: its words count, but not whom it leaves out. */
    Candidate also(Candidate other) {
        Candidate both = with(other);
        return new Candidate(
                kind,
                status,
                parts,
                inviter,
                both.when,
                both.place,
                sentence,
                background,
                definite && other.definite,
                rule,
                both.evidence,
                sides);
    }

    /** "this week", and then "on Tuesday". */
    private boolean nearer(@Nullable DateReading a, DateReading b) {
        return kind == Engagement.Type.VISIT && a != null && week(b) && !week(a);
    }

    private boolean richer(@Nullable DateReading a, DateReading b) {
        return kind == Engagement.Type.VISIT
                && a != null
                && a.edtf().contains("/")
                && !week(a)
                && (week(b) || !b.edtf().contains("/"));
    }

    /** "this week" is when somebody travels, not how long he stays. */
    private static boolean week(DateReading when) {
        return when.text().contains("week");
    }

    private static @Nullable Place merged(@Nullable Place a, @Nullable Place b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.city() == null && b.city() != null && java.util.Objects.equals(a.country(), b.country()) ? b : a;
    }

    Candidate with(Map<String, Role> others) {
        return new Candidate(
                kind, status, others, inviter, when, place, sentence, background, definite, rule, evidence, sides);
    }

    Candidate at(Place there) {
        return new Candidate(
                kind, status, parts, inviter, when, there, sentence, background, definite, rule, evidence, sides);
    }

    /** A conference that somebody goes to, whoever else does. */
    Candidate gathering() {
        return new Candidate(
                Engagement.Type.CONFERENCE,
                status,
                parts,
                inviter,
                when,
                place,
                sentence,
                background,
                false,
                GATHERING,
                evidence,
                sides);
    }

    Candidate as(Engagement.Type other) {
        return new Candidate(
                other, status, parts, inviter, when, place, sentence, background, definite, rule, evidence, sides);
    }

    /** As told, but on that day. */
    Candidate on(@Nullable DateReading day) {
        return new Candidate(
                kind, status, parts, inviter, day, place, sentence, background, definite, rule, evidence, sides);
    }

    /** As told, but with no day of its own. */
    Candidate undated() {
        return new Candidate(
                kind, status, parts, inviter, null, place, sentence, background, definite, rule, evidence, sides);
    }

    Candidate as(Engagement.Status other) {
        return new Candidate(
                kind, other, parts, inviter, when, place, sentence, background, definite, rule, evidence, sides);
    }
}
