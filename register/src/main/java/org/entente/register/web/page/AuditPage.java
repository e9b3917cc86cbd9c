package org.entente.register.web.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entente.register.ledger.Entry;
import org.entente.register.ledger.Ledger;
import org.entente.register.ledger.Verification;
import org.entente.register.view.DecisionView;
import org.entente.register.view.RegisterView;
import org.entente.register.web.port.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The ledger, the latest entry first: who, when, why; and the proof that it is whole. */
@Controller
public class AuditPage {
    private static final int PAGE = 50;

    private final Register register;

    AuditPage(Register register) {
        this.register = register;
    }

    /** An entry, with what it decided where it is a decision. */
    public record Line(Entry entry, @Nullable DecisionView decision) {
        public String kind() {
            return entry.kind().name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @GetMapping("/audit")
    String audit(@RequestParam(required = false) @Nullable Long before, Model model) {
        Ledger ledger = register.ledger();
        long last = before == null ? ledger.size() : Math.min(ledger.size(), before - 1);
        long first = Math.max(1, last - PAGE + 1);
        RegisterView view = register.view(null);
        List<Line> lines = new ArrayList<>();
        if (last >= first) {
            for (Entry entry : ledger.list(first, (int) (last - first + 1))) {
                DecisionView decision = entry.kind() == Entry.Kind.DECISION
                        ? view.findDecision(entry.number()).orElse(null)
                        : null;
                lines.add(new Line(entry, decision));
            }
        }
        Collections.reverse(lines);
        model.addAttribute("lines", lines);
        model.addAttribute("size", ledger.size());
        model.addAttribute("before", first > 1 ? first : null);
        return "audit";
    }

    @PostMapping("/audit/verify")
    String verify(Model model) {
        Verification.Result proof = register.verify(number -> {});
        model.addAttribute("proof", proof);
        return audit(null, model);
    }
}
