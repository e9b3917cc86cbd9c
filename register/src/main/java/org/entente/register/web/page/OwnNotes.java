package org.entente.register.web.page;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.entente.register.view.NoteView;
import org.entente.register.web.access.Account;
import org.entente.register.web.access.Accounts;
import org.entente.register.web.access.Seals;
import org.entente.register.web.port.Hand;
import org.entente.register.web.port.RefusedException;
import org.entente.register.web.port.Register;
import org.jspecify.annotations.Nullable;

/** What people of a side note for their side alone. Whoever stands for no side, or another, sees none of it. */
public final class OwnNotes {
    private final Register register;
    private final Hand hand;
    private final Accounts accounts;
    private final Seals seals;

    OwnNotes(Register register, Hand hand, Accounts accounts, Seals seals) {
        this.register = register;
        this.hand = hand;
        this.accounts = accounts;
        this.seals = seals;
    }

    /** A note, opened. */
    public record Note(long entry, String author, String at, String side, String words) {}

    /** Notes of one's own side about an event, commitment, person or relation. */
    public List<Note> list(@Nullable Principal who, String id) {
        return side(who).stream()
                .flatMap(side -> register.view(null).notes(id, side).stream())
                .map(this::opened)
                .toList();
    }

    private Note opened(NoteView note) {
        String words = seals.open(note.side(), note.sealed())
                .orElse(
                        "The key to this note is not here: it stood in the file beside the register where it was written.");
        return new Note(note.entry(), note.author(), note.at(), note.side(), words);
    }

    long enter(Principal who, String id, String words) {
        String side = side(who)
                .orElseThrow(() -> RefusedException.wrong("You stand for no side, so you cannot note for one alone."));
        if (words.isBlank()) {
            throw RefusedException.wrong("A note has words.");
        }
        return hand.note(who.getName(), id, side, seals.seal(side, words.strip()));
    }

    /** Only people of a note's side take it back. */
    void checkUndo(Principal who, long entry) {
        register.view(null)
                .findDecision(entry)
                .filter(decision -> decision.verb().equals("private_note"))
                .filter(decision -> side(who)
                        .filter(side -> decision.value().equals("{\"side\":\"" + side + "\"}"))
                        .isEmpty())
                .ifPresent(decision -> {
                    throw RefusedException.wrong("This is a note of another side; only that side takes it back.");
                });
    }

    private Optional<String> side(@Nullable Principal who) {
        return Optional.ofNullable(who)
                .flatMap(somebody -> accounts.find(somebody.getName()))
                .map(Account::side);
    }
}
