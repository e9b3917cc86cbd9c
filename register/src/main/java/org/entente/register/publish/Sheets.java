package org.entente.register.publish;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.register.view.CommitmentView;
import org.entente.register.view.EventView;
import org.entente.register.view.PartyView;
import org.entente.register.view.PersonView;
import org.entente.register.view.RelationView;
import org.entente.register.view.ReviewView;
import org.jspecify.annotations.Nullable;

/** The register's lists as rows. */
public final class Sheets {
    private Sheets() {}

    public static Sheet relations(Stream<RelationView> relations) {
        return new Sheet(
                List.of("relation", "last contact", "kind", "events", "commitments", "open", "documents"),
                relations.map(r -> List.of(
                        sides(r.sides()),
                        r.last() == null ? "" : day(r.last().when()),
                        r.last() == null ? "" : Wording.plain(r.last().kind()),
                        Long.toString(r.events()),
                        Long.toString(r.commitments()),
                        Long.toString(r.open()),
                        Long.toString(r.documents()))));
    }

    public static Sheet events(Stream<EventView> events) {
        return new Sheet(
                List.of("id", "date", "kind", "status", "place", "participants", "reports"),
                events.map(e -> List.of(
                        e.id(),
                        day(e.when()),
                        Wording.plain(e.kind()),
                        Wording.plain(e.status()),
                        place(e),
                        parties(e.participants()),
                        Integer.toString(e.reports().size()))));
    }

    public static Sheet people(Stream<PersonView> people) {
        return new Sheet(
                List.of("id", "name", "side", "posts", "also written", "documents"),
                people.map(p -> List.of(
                        p.id(),
                        p.name(),
                        text(p.country()),
                        p.posts().stream().map(Sheets::post).collect(Collectors.joining("; ")),
                        p.names().stream().filter(n -> !n.equals(p.name())).collect(Collectors.joining(", ")),
                        Integer.toString(p.documents().size()))));
    }

    public static Sheet commitments(Stream<CommitmentView> commitments) {
        return new Sheet(
                List.of("id", "date", "by", "act", "what", "fields", "status", "latest evidence"),
                commitments.map(c -> List.of(
                        c.id(),
                        text(c.day()),
                        c.by().stream().map(PartyView::name).collect(Collectors.joining(", ")),
                        Wording.plain(c.act()),
                        c.what(),
                        c.fields().stream().map(Wording::plain).collect(Collectors.joining(", ")),
                        Wording.plain(c.status()),
                        latest(c))));
    }

    /** What falls due. */
    public static Sheet due(Stream<CommitmentView> commitments) {
        return new Sheet(
                List.of("id", "due", "reminder", "responsible", "by", "what", "status", "latest evidence"),
                commitments.map(c -> List.of(
                        c.id(),
                        text(c.horizon()),
                        text(c.reminder()),
                        text(c.responsible()),
                        Texts.names(c.by()),
                        c.what(),
                        Wording.plain(c.status()),
                        latest(c))));
    }

    public static Sheet reviews(Stream<ReviewView> reviews) {
        return new Sheet(
                List.of("about", "this", "or that", "score", "why", "whose"),
                reviews.map(r -> List.of(
                        r.about(),
                        r.subject(),
                        r.other(),
                        r.score() == 0 ? "" : Double.toString(r.score()),
                        r.reason(),
                        r.assigned() == null ? "" : r.assigned())));
    }

    private static String latest(CommitmentView commitment) {
        List<CommitmentView.StepView> chain = commitment.chain().stream()
                .filter(step -> !step.state().equals("rejected"))
                .toList();
        if (chain.isEmpty()) {
            return "";
        }
        CommitmentView.StepView last = chain.get(chain.size() - 1);
        return last.day() + " " + Wording.plain(last.type()) + ": "
                + last.evidence().quote();
    }

    static String post(PersonView.PostView post) {
        String term = post.firstSeen() == null
                ? ""
                : post.firstSeen().equals(post.lastSeen())
                        ? " (" + post.firstSeen() + ")"
                        : " (" + post.firstSeen() + " to " + post.lastSeen() + ")";
        return post.title() + term;
    }

    static String parties(List<PartyView> parties) {
        return parties.stream()
                .map(p -> p.side() == null || p.name().equals(Wording.side(p.side()))
                        ? p.name()
                        : p.name() + " (" + p.side() + ")")
                .collect(Collectors.joining(", "));
    }

    static String place(EventView event) {
        String country = event.country() == null ? "" : Wording.side(event.country());
        return event.city() == null ? country : country.isEmpty() ? event.city() : event.city() + ", " + country;
    }

    static String sides(List<String> sides) {
        return sides.stream().map(Wording::side).collect(Collectors.joining(" – "));
    }

    static String day(@Nullable String edtf) {
        return edtf == null ? "" : edtf;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
