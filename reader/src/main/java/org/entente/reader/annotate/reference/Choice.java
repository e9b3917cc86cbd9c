package org.entente.reader.annotate.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.model.Person;
import org.entente.reader.model.Post;

/** Chooses whom a pointing word means, by what the stage and the sentence so far tell. */
final class Choice {
    private final Act act;
    private final Stage stage;
    private final Ranks ranks;

    Choice(Act act, Stage stage, Ranks ranks) {
        this.act = act;
        this.stage = stage;
        this.ranks = ranks;
    }

    List<String> of(Pointer pointer) {
        return switch (pointer.kind()) {
            case HE -> he(pointer);
            case SHE -> single(pronoun(pointer, "f"));
            case THEY -> they();
            case I -> single(speaker(pointer));
            case IT -> stage.thing();
            case WE -> stage.us(speaker(pointer));
            case POST -> post(pointer).map(p -> List.of(p.id())).orElseGet(() -> stage.office(pointer));
            case POSTS -> posts(pointer);
            case PERSON, LEADER, DIPLOMAT -> single(described(pointer));
            case STYLE -> single(ranks.styled(apart(pointer, seen()), pointer.head()));
            case HOST -> single(stage.host(true));
            case GUEST -> single(stage.host(false));
            case COUNTERPART -> single(counterpart(pointer));
            case SIDE -> side(pointer);
            case SIDES -> pointer.country() == null ? stage.kindred(pointer.head()) : List.of();
            case PEOPLE -> pointer.country() == null ? people(pointer) : those(pointer);
        };
    }

    private static List<String> single(Optional<Person> person) {
        return person.map(p -> List.of(p.id())).orElse(List.of());
    }

    private List<Person> seen() {
        return stage.salient().stream().filter(stage::seen).toList();
    }

    /** "the two leaders" are two, however many are named. */
    private List<String> people(Pointer pointer) {
        List<String> on = act.present().size() > 1 ? act.present() : stage.group();
        String first = act.tokens().get(pointer.from()).norm();
        boolean two = first.equals("both")
                || act.tokens().subList(pointer.from(), pointer.to()).stream().anyMatch(t -> t.is("two"));
        List<String> fit = on.stream()
                .filter(id -> stage.find(id).filter(p -> fits(pointer, p)).isPresent())
                .toList();
        return two && fit.size() > 2 ? stage.pair(fit) : fit;
    }

    /** "the lawmakers" are no ministers. */
    private static boolean fits(Pointer pointer, Person person) {
        return pointer.titles().isEmpty() || Ranks.holdsAny(person, pointer.titles());
    }

    private List<String> they() {
        if (act.subjects().isEmpty() && stage.subjects().size() > 1) {
            return stage.subjects();
        }
        return act.present().size() > 1 ? act.present() : stage.group();
    }

    /** An office that acted last is "he" as well: "The Prime Minister … He". */
    private List<String> he(Pointer pointer) {
        List<String> last = act.subjects().isEmpty() ? stage.subjects() : act.subjects();
        if (last.size() == 1 && stage.isOffice(last.get(0)) && !pointer.head().equals("him")) {
            return last;
        }
        return single(pronoun(pointer, "m"));
    }

    private Optional<Person> pronoun(Pointer pointer, String gender) {
        String other = gender.equals("m") ? "f" : "m";
        boolean object = pointer.head().equals("him");
        Optional<Person> teller = object
                ? Optional.empty()
                : act.teller(pointer.from()).flatMap(stage::find).filter(p -> !other.equals(p.gender()));
        if (teller.isPresent()) {
            return teller;
        }
        List<String> subjects = act.subjects();
        // "she" is rather the woman of the text than somebody of whom nothing is known
        if (gender.equals("f")) {
            Optional<Person> woman = stage.salient().stream()
                    .filter(p -> stage.seen(p) && gender.equals(p.gender()))
                    .findFirst();
            if (woman.isPresent()) {
                return woman;
            }
        }
        Optional<Person> here = subjects.size() == 1 && !object ? stage.find(subjects.get(0)) : Optional.empty();
        return here.filter(p -> !other.equals(p.gender()))
                .or(() -> stage.salient().stream()
                        .filter(p -> stage.seen(p) && !other.equals(p.gender()))
                        .filter(p -> !object || !subjects.contains(p.id()))
                        .findFirst())
                .or(() -> stage.salient().stream()
                        .filter(p -> gender.equals("f") && gender.equals(p.gender()))
                        .findFirst());
    }

    /** Who says "I" and "we": whoever a colon introduced; in a quotation whoever acted last; else the page does. */
    private Optional<Person> speaker(Pointer pointer) {
        return stage.speaker(act.quotes().inside(pointer.from()));
    }

    /** "The Secretary thanked <em>the Secretary</em>": whoever acts is not also acted on, when another fits. */
    private List<Person> apart(Pointer pointer, List<Person> fit) {
        if (act.opens(pointer.from())) {
            return fit;
        }
        List<Person> others =
                fit.stream().filter(p -> !act.subjects().contains(p.id())).toList();
        return others.isEmpty() ? fit : others;
    }

    private Optional<Person> post(Pointer pointer) {
        Post post = Objects.requireNonNull(pointer.post());
        List<Person> fit = apart(
                pointer,
                stage.salient().stream()
                        .filter(p ->
                                pointer.country() == null || pointer.country().equals(p.country()))
                        .filter(p -> Stage.holds(p, post, pointer.head()))
                        .toList());
        return fit.stream().filter(p -> Stage.titled(p, post)).findFirst().or(() -> fit.stream()
                .findFirst());
    }

    private List<String> posts(Pointer pointer) {
        Post post = Objects.requireNonNull(pointer.post());
        List<String> holders = stage.salient().stream()
                .filter(p -> Stage.holds(p, post, pointer.head()))
                .map(Person::id)
                .toList();
        List<String> together = stage.group().stream().filter(holders::contains).toList();
        return together.size() > 1 ? together : holders.size() > 1 ? holders : stage.group();
    }

    private Optional<Person> described(Pointer pointer) {
        List<Person> fit = new ArrayList<>(stage.salient().stream()
                .filter(p -> pointer.country() == null
                        ? stage.seen(p)
                        : pointer.country().equals(p.country()))
                .toList());
        fit.sort((a, b) -> (stage.seen(a) ? 0 : 1) - (stage.seen(b) ? 0 : 1));
        List<Person> free = apart(pointer, fit);
        return switch (pointer.kind()) {
            case DIPLOMAT -> ranks.diplomat(free);
            case LEADER -> ranks.leader(free, act.norm(pointer.from() - 2).equals("invitation"));
            default -> free.stream().findFirst();
        };
    }

    /** The one of another state who holds the same post as whoever acts. */
    private Optional<Person> counterpart(Pointer pointer) {
        List<String> subjects = act.subjects();
        Optional<Person> owner = subjects.isEmpty()
                ? stage.subject().flatMap(stage::find)
                : stage.find(subjects.get(subjects.size() - 1));
        List<Person> others = stage.salient().stream()
                .filter(p -> owner.isEmpty() || !p.equals(owner.get()))
                .filter(p -> pointer.country() == null
                        ? owner.isEmpty() || !Objects.equals(owner.get().country(), p.country())
                        : pointer.country().equals(p.country()))
                .toList();
        return others.stream()
                .filter(p ->
                        owner.isPresent() && owner.get().posts().stream().anyMatch(o -> Stage.holds(p, o, o.title())))
                .findFirst()
                .or(() -> others.stream().findFirst());
    }

    private List<String> side(Pointer pointer) {
        boolean own =
                Set.of("his", "her").contains(act.tokens().get(pointer.from()).norm());
        if (pointer.country() == null
                && own
                && Set.of("country", "government", "side", "ministry").contains(pointer.head())) {
            return stage.subject()
                    .flatMap(stage::find)
                    .map(Person::country)
                    .flatMap(stage::state)
                    .map(List::of)
                    .orElse(List.of());
        }
        if (pointer.country() == null && pointer.head().equals("delegation")) {
            return single(stage.subject().flatMap(stage::find));
        }
        return stage.state(pointer.country()).map(List::of).orElse(List.of());
    }

    /** "the Vietnamese leaders": everyone of that state on stage. */
    private List<String> those(Pointer pointer) {
        if (Set.of("led", "headed").contains(act.norm(pointer.to()))) {
            // "their Japanese counterparts headed by Y": Y is named, and nobody else is meant
            return List.of();
        }
        List<String> ids = stage.salient().stream()
                .filter(p -> Objects.equals(pointer.country(), p.country()) && fits(pointer, p))
                .map(Person::id)
                .toList();
        return ids.isEmpty() || pointer.head().equals("official") ? side(pointer) : ids;
    }
}
