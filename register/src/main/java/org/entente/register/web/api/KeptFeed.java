package org.entente.register.web.api;

import org.entente.register.web.access.Account;
import org.entente.register.web.access.Accounts;
import org.entente.register.web.access.Searches;
import org.entente.register.web.access.Searches.Kept;
import org.entente.register.web.page.SearchPage;
import org.entente.register.web.port.RefusedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a kept search finds, for feed readers, which cannot sign in: its address is the key to this one search. */
@RestController
public class KeptFeed {
    private final Searches searches;
    private final Accounts accounts;
    private final Feed feed;

    KeptFeed(Searches searches, Accounts accounts, Feed feed) {
        this.searches = searches;
        this.accounts = accounts;
        this.feed = feed;
    }

    /** Ends when the search is removed, and while its owner is shut out. */
    @GetMapping(path = "/feed/{key}", produces = "application/atom+xml;charset=UTF-8")
    String kept(@PathVariable String key) {
        Kept kept = searches.find(key)
                .filter(found ->
                        accounts.find(found.owner()).filter(Account::open).isPresent())
                .orElseThrow(() -> RefusedException.missing("There is no such feed."));
        return feed.atom(
                kept.name(),
                "kept:" + kept.key().hashCode(),
                kept.asked(),
                kept.name() + ", which is " + SearchPage.asked(kept.asked()));
    }
}
