package org.entente.register.web.page;

import jakarta.servlet.http.HttpServletResponse;
import org.entente.register.web.port.RefusedException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What could not be done, in a sentence on a page. */
@ControllerAdvice("org.entente.register.web.page")
public class Refusals {
    @ExceptionHandler(RefusedException.class)
    String refused(RefusedException refused, HttpServletResponse response, Model model) {
        response.setStatus(refused.status());
        model.addAttribute("status", refused.status());
        model.addAttribute("told", refused.getMessage());
        return "error";
    }
}
