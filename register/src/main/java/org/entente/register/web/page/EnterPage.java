package org.entente.register.web.page;

import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.reader.model.Commitment;
import org.entente.reader.model.Engagement;
import org.entente.register.web.port.Hand;
import org.entente.register.web.port.RefusedException;
import org.entente.register.web.port.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What no document tells: next month's programme, minutes that were never published. */
@Controller
public class EnterPage {
    private final Hand hand;
    private final Register register;

    EnterPage(Hand hand, Register register) {
        this.hand = hand;
        this.register = register;
    }

    /** @param note filled in, where somebody comes from words that they selected */
    @GetMapping("/enter")
    String form(@RequestParam(defaultValue = "") String note, Model model) {
        model.addAttribute("note", note);
        return form(model);
    }

    private String form(Model model) {
        model.addAttribute("kinds", words(Engagement.Type.values()));
        model.addAttribute("statuses", words(Engagement.Status.values()));
        model.addAttribute("acts", words(Commitment.Act.values()));
        model.addAttribute("fields", register.fields());
        return "enter";
    }

    @PostMapping("/enter/engagement")
    String engagement(
            @RequestParam String kind,
            @RequestParam String status,
            @RequestParam(defaultValue = "") String when,
            @RequestParam(defaultValue = "") String place,
            @RequestParam String with,
            @RequestParam String note,
            Principal who,
            Model model) {
        return entered(
                model,
                () -> hand.enterEngagement(
                        who.getName(),
                        kind,
                        status,
                        blank(when),
                        blank(place),
                        lines("Who took part", with),
                        noted(note)));
    }

    @PostMapping("/enter/commitment")
    String commitment(
            @RequestParam String act,
            @RequestParam String what,
            @RequestParam String by,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") List<String> field,
            @RequestParam(defaultValue = "") String due,
            @RequestParam String note,
            Principal who,
            Model model) {
        return entered(
                model,
                () -> hand.enterCommitment(
                        who.getName(),
                        act,
                        what.strip(),
                        lines("Who undertakes it", by),
                        split(to),
                        field,
                        blank(due),
                        noted(note)));
    }

    private String entered(Model model, java.util.function.LongSupplier work) {
        try {
            model.addAttribute("entry", work.getAsLong());
        } catch (RefusedException e) {
            model.addAttribute("wrong", e.getMessage());
        }
        return form(model);
    }

    private static String noted(String note) {
        if (note.isBlank()) {
            throw RefusedException.wrong("Say where you have it from.");
        }
        return note.strip();
    }

    private static List<String> lines(String what, String typed) {
        List<String> lines = split(typed);
        if (lines.isEmpty()) {
            throw RefusedException.wrong(what + "? One in a line.");
        }
        return lines;
    }

    private static List<String> split(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static @Nullable String blank(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    private static List<String> words(Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
