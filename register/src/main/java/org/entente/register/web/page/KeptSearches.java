package org.entente.register.web.page;

import java.security.Principal;
import java.util.Map;
import org.entente.register.web.access.Searches;
import org.entente.register.web.port.RefusedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeping a search under a name, renaming it and letting it go. */
@Controller
public class KeptSearches {
    private final Searches searches;

    KeptSearches(Searches searches) {
        this.searches = searches;
    }

    @PostMapping("/searches/keep")
    String keep(@RequestParam String called, @RequestParam Map<String, String> typed, Principal who) {
        Map<String, String> asked = SearchPage.asks(typed);
        if (!asked.containsKey("q")) {
            throw RefusedException.wrong("A search needs words.");
        }
        searches.keep(who.getName(), called, asked);
        return "redirect:/#searches";
    }

    @PostMapping("/searches/rename")
    String rename(@RequestParam String key, @RequestParam String called, Principal who) {
        searches.rename(who.getName(), key, called);
        return "redirect:/#searches";
    }

    @PostMapping("/searches/remove")
    String remove(@RequestParam String key, Principal who) {
        searches.remove(who.getName(), key);
        return "redirect:/#searches";
    }
}
