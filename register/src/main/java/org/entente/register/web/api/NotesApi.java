package org.entente.register.web.api;

import java.security.Principal;
import java.util.Map;
import org.entente.register.web.page.OwnNotes;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Notes of one's own side, for its programs. Two who ask the same hear another answer, so it bears no entity tag. */
@RestController
@RequestMapping("/api/v1")
public class NotesApi {
    private final OwnNotes notes;

    NotesApi(OwnNotes notes) {
        this.notes = notes;
    }

    @GetMapping("/notes")
    ResponseEntity<String> notes(@RequestParam String id, Principal who) {
        return Answer.one(Map.of("items", notes.list(who, id)));
    }
}
