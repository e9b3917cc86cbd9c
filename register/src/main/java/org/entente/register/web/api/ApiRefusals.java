package org.entente.register.web.api;

import org.entente.register.web.port.RefusedException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What could not be done, as a problem detail (RFC 9457). */
@RestControllerAdvice("org.entente.register.web.api")
@Order(Ordered.HIGHEST_PRECEDENCE)
public class ApiRefusals extends ResponseEntityExceptionHandler {
    @ExceptionHandler(RefusedException.class)
    ProblemDetail refused(RefusedException refused) {
        return ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(refused.status()), refused.getMessage());
    }
}
