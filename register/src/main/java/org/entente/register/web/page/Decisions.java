package org.entente.register.web.page;

import java.security.Principal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.register.view.ArticleView;
import org.entente.register.view.DecisionView;
import org.entente.register.view.FindingView;
import org.entente.register.web.access.Account;
import org.entente.register.web.access.Accounts;
import org.entente.register.web.access.Role;
import org.entente.register.web.port.Hand;
import org.entente.register.web.port.RefusedException;
import org.entente.register.web.port.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people decide. Each form leads back to where it stood, or gets its one finding again. */
@Controller
public class Decisions {
    private static final Say SAY = new Say();
    /** Of a form that does not say what its page knew: nothing came after it. */
    private static final String NEVER = "9223372036854775807";

    private final Register register;
    private final Hand hand;
    private final Accounts accounts;
    private final OwnNotes notes;
    private final Meanwhile meanwhile;

    Decisions(Register register, Hand hand, Accounts accounts, OwnNotes notes, Meanwhile meanwhile) {
        this.register = register;
        this.hand = hand;
        this.accounts = accounts;
        this.notes = notes;
        this.meanwhile = meanwhile;
    }

    @PostMapping("/decide/judge")
    String judge(
            @RequestParam String id,
            @RequestParam boolean right,
            @RequestParam(defaultValue = NEVER) long known,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "/") String back,
            @RequestParam(required = false) @Nullable String seen,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Principal who,
            Model model,
            RedirectAttributes flash) {
        Optional<String> late = meanwhile.late(id, known, who);
        Optional<String> told = atOnce(id, seen, () -> {
                    restore(id, right, who);
                    hand.judge(who.getName(), id, right, reason);
                })
                .or(() -> late);
        return shown(id, back, part, told, model, flash);
    }

    /** Accepts all findings that the page showed; those already judged stay as they are. */
    @PostMapping("/decide/accept")
    String accept(
            @RequestParam List<String> id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "/") String back,
            Principal who) {
        id.forEach(one -> hand.judge(who.getName(), one, true, reason));
        return "redirect:" + Back.local(back);
    }

    @PostMapping("/decide/correct")
    String correct(
            @RequestParam Map<String, String> all,
            @RequestParam String id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "/") String back,
            @RequestParam(required = false) @Nullable String seen,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Principal who,
            Model model,
            RedirectAttributes flash) {
        Map<String, String> fields = new LinkedHashMap<>();
        all.forEach((name, value) -> {
            if (name.startsWith("set.") && !value.equals(all.get("was." + name.substring(4)))) {
                fields.put(name.substring(4), value);
            }
        });
        if (fields.isEmpty()) {
            throw RefusedException.wrong("Nothing was changed.");
        }
        Optional<String> told = atOnce(id, seen, () -> {
            restore(id, true, who);
            hand.correct(who.getName(), id, fields, reason);
        });
        return shown(id, back, part, told, model, flash);
    }

    /** Who took part in an event after all. Nobody comes where one is only taken out. */
    @PostMapping("/decide/attend")
    String attend(
            @RequestParam String id,
            @RequestParam(defaultValue = "") String gone,
            @RequestParam(defaultValue = "false") boolean none,
            @RequestParam(defaultValue = "") String side,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String post,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = NEVER) long known,
            Principal who,
            RedirectAttributes flash) {
        if (!none && side.isBlank()) {
            throw RefusedException.wrong("For which side? A state's name or its two letters.");
        }
        Hand.Attendee come = none ? null : new Hand.Attendee(register.side(side), given(name), given(post));
        meanwhile.late(id, known, who).ifPresent(words -> flash.addFlashAttribute("late", words));
        hand.attend(who.getName(), id, given(gone), come, reason.strip());
        return "redirect:" + Back.local(SAY.link("/event", id));
    }

    private static @Nullable String given(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    @PostMapping("/decide/undo")
    String undo(
            @RequestParam long entry,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "/") String back,
            @RequestParam(required = false) @Nullable String seen,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Principal who,
            Model model,
            RedirectAttributes flash) {
        notes.checkUndo(who, entry);
        Optional<String> told = atOnce(id, seen, () -> hand.undo(who.getName(), entry, reason));
        return shown(id, back, part, told, model, flash);
    }

    @PostMapping("/decide/group")
    String group(
            @RequestParam String verb,
            @RequestParam List<String> id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "/") String back,
            Principal who) {
        if (!List.of("merge", "split").contains(verb)) {
            throw RefusedException.wrong("Two are one, or one is another.");
        }
        hand.group(who.getName(), verb, new ArrayList<>(id), reason);
        return "redirect:" + Back.local(back);
    }

    /** A note; or the word of one's own side that a line is so. */
    @PostMapping("/decide/remark")
    String remark(
            @RequestParam String verb,
            @RequestParam String id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "/") String back,
            Principal who) {
        switch (verb) {
            case "note" -> {
                if (reason.isBlank()) {
                    throw RefusedException.wrong("A note has words.");
                }
                hand.remark(who.getName(), verb, id, null, reason.strip());
            }
            case "confirm" -> hand.remark(who.getName(), verb, id, side(who), reason);
            default -> throw RefusedException.wrong("A note, or a confirmation.");
        }
        return "redirect:" + Back.local(back);
    }

    /** Asks a colleague to look at what waits. */
    @PostMapping("/decide/assign")
    String assign(
            @RequestParam String item,
            @RequestParam List<String> id,
            @RequestParam String to,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "/review") String back,
            Principal who) {
        Account colleague = accounts.find(to)
                .filter(account -> account.open() && account.role().may(Role.REVIEWER))
                .orElseThrow(() -> RefusedException.wrong("Nobody named " + to + " may decide here."));
        hand.assign(who.getName(), item, id, colleague.name(), reason.strip());
        return "redirect:" + Back.local(back);
    }

    /** A note that only people of one's own side see. */
    @PostMapping("/decide/note")
    String note(
            @RequestParam String id,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "/") String back,
            Principal who) {
        notes.enter(who, id, words);
        return "redirect:" + Back.local(back);
    }

    private String side(Principal who) {
        return accounts.find(who.getName())
                .map(Account::side)
                .orElseThrow(() -> RefusedException.wrong(
                        "You stand for no side, so you cannot confirm for one. An administrator can change that."));
    }

    /** Decides; who was not the first since the page was drawn is told, and both decisions are kept. */
    private synchronized Optional<String> atOnce(String id, @Nullable String seen, Runnable work) {
        Optional<FindingView> now = seen == null ? Optional.empty() : finding(id);
        work.run();
        return now.filter(finding -> !finding.seen().equals(seen)).map(finding -> {
            DecisionView last = finding.decisions().get(finding.decisions().size() - 1);
            return "In the meantime " + last.author() + " decided about this too ("
                    + (last.state().equals("undone")
                            ? last.verb() + ", undone since"
                            : last.verb() + ", entry " + last.entry())
                    + "). Both are kept, and yours, the later, is in force.";
        });
    }

    /** Nothing can be said of what is rejected: whoever thinks otherwise takes that back, which the ledger keeps too. */
    private void restore(String id, boolean right, Principal who) {
        finding(id)
                .filter(finding -> finding.standing().equals("rejected"))
                .flatMap(FindingView::judgement)
                .ifPresent(rejection -> {
                    if (!right) {
                        throw RefusedException.late(rejection.author() + " rejected this already.");
                    }
                    hand.undo(who.getName(), rejection.entry(), "");
                });
    }

    private Optional<FindingView> finding(String id) {
        int hash = id.indexOf('#');
        return hash < 0 || id.contains("~")
                ? Optional.empty()
                : register.shelf().article(id.substring(0, hash)).flatMap(article -> article.findings().stream()
                        .filter(finding -> finding.id().equals(id))
                        .findFirst());
    }

    private String shown(
            String id, String back, boolean part, Optional<String> told, Model model, RedirectAttributes flash) {
        int hash = id.indexOf('#');
        if (!part || hash < 0 || id.contains("~")) {
            told.ifPresent(words -> flash.addFlashAttribute("late", words));
            return "redirect:" + Back.local(back);
        }
        ArticleView article = DocumentPages.article(register, id.substring(0, hash));
        article.findings().stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .ifPresent(finding -> model.addAttribute("f", finding));
        model.addAttribute("article", article);
        model.addAttribute("part", true);
        told.ifPresent(words -> model.addAttribute("late", words));
        return "document :: finding(f=${f})";
    }
}
