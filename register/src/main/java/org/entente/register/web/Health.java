package org.entente.register.web;

import org.entente.register.web.port.Register;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the desk stands, for whoever watches over it; nothing of what the register holds. */
@RestController
class Health {
    private final Register register;

    Health(Register register) {
        this.register = register;
    }

    record Standing(String status) {}

    @GetMapping("/health")
    Standing health() {
        return new Standing(register.ledger().size() >= 0 ? "up" : "down");
    }
}
