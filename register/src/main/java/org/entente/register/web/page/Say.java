package org.entente.register.web.page;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.register.publish.Calendar;
import org.entente.register.publish.Wording;
import org.entente.register.view.CommitmentView;
import org.entente.register.view.EventView;
import org.entente.register.view.PartyView;
import org.jspecify.annotations.Nullable;

/** The register's codes in plain English, for templates. */
public final class Say {
    /** {@code to_be_signed} → {@code to be signed}. */
    public String plain(@Nullable String code) {
        return code == null ? "" : Wording.plain(code);
    }

    /** {@code phone_call} → {@code Phone call}. */
    public String first(@Nullable String code) {
        return code == null || code.isEmpty() ? "" : Wording.first(code);
    }

    /** {@code VN} → {@code Vietnam}. */
    public String side(@Nullable String code) {
        return code == null ? "" : Wording.side(code);
    }

    /** {@code Laos – Vietnam}. */
    public String sides(List<String> codes) {
        return codes.stream().map(Wording::side).collect(Collectors.joining(" – "));
    }

    /** {@code 2024-09-10} → {@code 10 September 2024}. */
    public String day(@Nullable String edtf) {
        return edtf == null || edtf.isEmpty() ? "no date" : Calendar.words(edtf);
    }

    /** The day of an instant in the ledger, with its minute. */
    public String moment(String at) {
        return at.length() < 16 ? at : Calendar.words(at.substring(0, 10)) + ", " + at.substring(11, 16) + " UTC";
    }

    /** {@code Hanoi, Vietnam}. */
    public String place(EventView event) {
        String country = side(event.country());
        String city = event.city();
        if (city == null || city.equals(country)) {
            return country;
        }
        return country.isEmpty() ? city : city + ", " + country;
    }

    /** {@code Tô Lâm (Vietnam)}; a side that stands for itself is not said twice. */
    public String party(PartyView party) {
        String side = side(party.side());
        return side.isEmpty() || party.name().equals(side) ? party.name() : party.name() + " (" + side + ")";
    }

    public String names(List<PartyView> parties) {
        return parties.stream().map(PartyView::name).distinct().collect(Collectors.joining(", "));
    }

    public String fields(List<String> fields) {
        return fields.stream().map(Wording::plain).collect(Collectors.joining(", "));
    }

    /** {@code 1 report}, {@code 3 reports}. */
    public String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** The part of the address that names a relation: {@code LA-VN}. */
    public String path(List<String> sides) {
        return String.join("-", sides);
    }

    /** How many later passages speak of a commitment; those rejected do not. */
    public List<CommitmentView.StepView> chain(CommitmentView commitment) {
        return commitment.chain().stream()
                .filter(step -> !step.state().equals("rejected"))
                .toList();
    }

    /** The last part of a path. */
    public String file(String uri) {
        return uri.substring(uri.lastIndexOf('/') + 1);
    }
}
