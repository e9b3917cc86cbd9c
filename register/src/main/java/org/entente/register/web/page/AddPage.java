package org.entente.register.web.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import org.entente.register.web.port.Added;
import org.entente.register.web.port.Hand;
import org.entente.register.web.port.RefusedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes articles in: pasted, or as files. */
@Controller
public class AddPage {
    private final Hand hand;

    AddPage(Hand hand) {
        this.hand = hand;
    }

    @GetMapping("/add")
    String form() {
        return "add";
    }

    @PostMapping("/add")
    String add(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String published,
            @RequestParam(required = false) List<MultipartFile> files,
            Principal who,
            Model model)
            throws IOException {
        List<Added> added = new ArrayList<>();
        try {
            if (!text.isBlank()) {
                String uri = name.isBlank() ? "pasted.txt" : named(name);
                added.add(hand.add(
                        who.getName(), uri, text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8), published));
            }
            for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
                if (!file.isEmpty()) {
                    added.add(hand.add(who.getName(), named(file.getOriginalFilename()), file.getBytes(), published));
                }
            }
            if (added.isEmpty()) {
                throw RefusedException.wrong("Paste a text, or choose files.");
            }
        } catch (RefusedException e) {
            model.addAttribute("wrong", e.getMessage());
            model.addAttribute("text", text);
            model.addAttribute("name", name);
            model.addAttribute("published", published);
        }
        model.addAttribute("added", added);
        return "add";
    }

    /** A name without folders and what no name should hold. */
    private static String named(@org.jspecify.annotations.Nullable String name) {
        String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        int most = Math.min(200, clean.codePointCount(0, clean.length()));
        return clean.isEmpty() ? "unnamed" : clean.substring(0, clean.offsetByCodePoints(0, most));
    }
}
