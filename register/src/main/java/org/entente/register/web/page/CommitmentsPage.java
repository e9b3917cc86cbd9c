package org.entente.register.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.reader.resolve.follow.Standing;
import org.entente.register.view.CommitmentView;
import org.entente.register.view.Period;
import org.entente.register.web.port.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Commitments of all relations, by status, field or side. */
@Controller
public class CommitmentsPage {
    private static final int PAGE = 50;
    private static final int FAR = 2000;

    private final Register register;

    CommitmentsPage(Register register) {
        this.register = register;
    }

    /** @param due only those whose day has passed */
    public record Ask(
            @Nullable String status,
            @Nullable String field,
            @Nullable String side,
            @Nullable String since,
            @Nullable String until,
            @Nullable String due,
            @Nullable String after) {}

    @GetMapping("/commitments")
    String commitments(Ask ask, Model model) {
        Period period = Days.period(ask.since(), ask.until());
        String side = given(ask.side()).map(register::side).orElse(null);
        String key = side != null
                ? "side:" + side
                : given(ask.status())
                        .map(status -> "status:" + status)
                        .or(() -> given(ask.field()).map(field -> "field:" + field))
                        .orElse("all");
        Stream<CommitmentView> all =
                register.view(null).commitments(key, period, given(ask.after()).orElse(null));
        List<CommitmentView> found = all.limit(FAR)
                .filter(c -> given(ask.status()).map(c.status()::equals).orElse(true))
                .filter(c -> given(ask.field()).map(c.fields()::contains).orElse(true))
                .filter(c -> !"past".equals(ask.due()) || past(c))
                .limit(PAGE + 1)
                .toList();
        model.addAttribute("ask", ask);
        model.addAttribute("statuses", words(Standing.values()));
        model.addAttribute("fields", register.fields());
        model.addAttribute("commitments", found.subList(0, Math.min(PAGE, found.size())));
        if (found.size() > PAGE) {
            CommitmentView last = found.get(PAGE - 1);
            model.addAttribute("after", (last.day() == null ? "" : last.day()) + " " + last.id());
        }
        return "commitments";
    }

    /** Has the last day by which it is due passed, without its being known to be done or given up? */
    private boolean past(CommitmentView c) {
        String horizon = c.horizon();
        return horizon != null
                && horizon.compareTo(register.today()) < 0
                && !List.of("complete", "cancelled", "superseded").contains(c.status());
    }

    private static Optional<String> given(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static List<String> words(Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
