package org.entente.register.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.entente.register.view.CommitmentView;
import org.entente.register.view.DossierView;
import org.entente.register.view.EventView;

/**
 * What somebody reads on the way to a meeting: the first page of a printed dossier.
 *
 * @param last engagements held, the latest first
 * @param next engagements that are planned
 * @param due commitments not known to be done or given up that are due soon or were, by the day on which they are
 * @param moved commitments of which something was heard last, the latest first
 * @param people who spoke for each side most of late
 */
public record Brief(
        List<EventView> last,
        List<EventView> next,
        List<CommitmentView> due,
        List<CommitmentView> moved,
        List<Attendance> people) {
    private static final int EVENTS = 5;
    private static final int COMMITMENTS = 10;
    private static final int PEOPLE = 5;
    /** Due within so many days is soon. */
    private static final int SOON = 120;

    private static final List<String> CLOSED = List.of("complete", "cancelled", "contradicted", "superseded");

    static Brief of(DossierView dossier, List<Attendance> people, String today) {
        List<EventView> held = new ArrayList<>(dossier.events().stream()
                .filter(e -> e.status().equals("held") && e.start() != null)
                .toList());
        Collections.reverse(held);
        String soon = LocalDate.parse(today).plusDays(SOON).toString();
        return new Brief(
                held.stream().limit(EVENTS).toList(),
                dossier.events().stream()
                        .filter(e -> e.status().equals("planned") && e.start() != null)
                        .filter(e -> Objects.requireNonNullElse(e.end(), "").compareTo(today) >= 0)
                        .limit(EVENTS)
                        .toList(),
                dossier.commitments().stream()
                        .filter(c -> !CLOSED.contains(c.status()) && c.horizon() != null)
                        .filter(c -> Objects.requireNonNullElse(c.horizon(), "").compareTo(soon) <= 0)
                        .sorted(Comparator.comparing((CommitmentView c) -> Objects.requireNonNullElse(c.horizon(), ""))
                                .reversed())
                        .limit(COMMITMENTS)
                        .toList(),
                dossier.commitments().stream()
                        .filter(c -> !heard(c).isEmpty())
                        .sorted(Comparator.comparing(Brief::heard).reversed())
                        .limit(COMMITMENTS)
                        .toList(),
                people.stream()
                        .map(side -> new Attendance(side.side(), lately(side, held)))
                        .toList());
    }

    /** Those who were seen within two years of the last contact: whoever spoke for a side before may be in office no more. */
    private static List<Attendance.Person> lately(Attendance side, List<EventView> held) {
        String first = held.isEmpty() || held.get(0).start() == null
                ? ""
                : LocalDate.parse(held.get(0).start()).minusYears(2).toString();
        return side.people().stream()
                .filter(person -> Objects.requireNonNullElse(person.last(), "").compareTo(first) >= 0)
                .limit(PEOPLE)
                .toList();
    }

    /** When something was heard last of what came of a commitment; empty when nothing was. */
    private static String heard(CommitmentView commitment) {
        return commitment.chain().stream()
                .filter(step -> !step.state().equals("rejected"))
                .map(CommitmentView.StepView::day)
                .max(Comparator.naturalOrder())
                .orElse("");
    }
}
