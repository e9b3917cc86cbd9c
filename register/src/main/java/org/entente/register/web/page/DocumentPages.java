package org.entente.register.web.page;

import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.List;
import org.entente.register.view.ArticleView;
import org.entente.register.view.DocumentView;
import org.entente.register.view.FindingView;
import org.entente.register.web.port.RefusedException;
import org.entente.register.web.port.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The documents, and one of them beside what was found in it. */
@Controller
public class DocumentPages {
    private static final int PAGE = 50;

    private final Register register;
    private final Meanwhile meanwhile;

    DocumentPages(Register register, Meanwhile meanwhile) {
        this.register = register;
        this.meanwhile = meanwhile;
    }

    @GetMapping("/documents")
    String documents(
            @RequestParam(required = false) @Nullable String outlet,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        String key = outlet == null || outlet.isBlank() ? "all" : "outlet:" + outlet;
        List<DocumentView> list = register.shelf().documents(key, after, PAGE + 1);
        model.addAttribute("documents", list.subList(0, Math.min(PAGE, list.size())));
        model.addAttribute("outlet", outlet);
        if (list.size() > PAGE) {
            DocumentView last = list.get(PAGE - 1);
            model.addAttribute("after", last.published() + " " + last.id());
        }
        return "documents";
    }

    @GetMapping("/document")
    String document(
            @RequestParam String id,
            @RequestParam(required = false) @Nullable Integer at,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String sure,
            Principal who,
            HttpSession session,
            Model model) {
        ArticleView article = article(register, id);
        model.addAttribute("article", article);
        model.addAttribute("known", register.ledger().size());
        model.addAttribute(
                "also",
                meanwhile
                        .told(article.document().id(), article.decisions(), who, session)
                        .orElse(null));
        model.addAttribute("paragraphs", Marked.paragraphs(article));
        model.addAttribute("groups", Group.of(article.findings(), kind, sure));
        model.addAttribute("kind", kind);
        model.addAttribute("sure", sure);
        model.addAttribute("at", at);
        return "document";
    }

    static ArticleView article(Register register, String id) {
        return register.shelf()
                .article(id)
                .orElseThrow(() -> RefusedException.missing("The register has no document " + id + "."));
    }

    /** Findings of one kind, under their heading. */
    public record Group(String kind, String title, List<FindingView> findings) {
        private static final List<String> KINDS =
                List.of("event", "commitment", "statement", "instrument", "honour", "mechanism", "milestone", "person");
        private static final List<String> TITLES = List.of(
                "Who met",
                "Undertakings",
                "What was said",
                "Instruments",
                "Honours",
                "Mechanisms",
                "Milestones",
                "People");

        /** @param sure {@code low} for those of which the reader is less sure */
        static List<Group> of(List<FindingView> all, @Nullable String kind, @Nullable String sure) {
            return java.util.stream.IntStream.range(0, KINDS.size())
                    .filter(i -> kind == null || kind.isBlank() || kind.equals(KINDS.get(i)))
                    .mapToObj(i -> new Group(
                            KINDS.get(i),
                            TITLES.get(i),
                            all.stream()
                                    .filter(f -> f.kind().equals(KINDS.get(i)))
                                    .filter(f -> !"low".equals(sure) || f.confidence() < LOW)
                                    .toList()))
                    .filter(group -> !group.findings().isEmpty())
                    .toList();
        }

        private static final double LOW = 0.7;
    }
}
