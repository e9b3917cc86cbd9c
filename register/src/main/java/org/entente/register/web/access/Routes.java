package org.entente.register.web.access;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/** Every way into the desk and who may go it. What is not here is refused to everybody. */
public final class Routes {
    private static final List<Route> ALL = List.of(
            open(GET, "/assets/{*path}"),
            open(GET, "/login"),
            open(POST, "/login"),
            open(GET, "/setup"),
            open(POST, "/setup"),
            open(GET, "/health"),
            open(GET, "/error"),
            open(POST, "/error"),
            to(Role.READER, POST, "/logout"),
            to(Role.READER, GET, "/"),
            to(Role.READER, GET, "/relations/{sides}"),
            to(Role.READER, GET, "/keys"));

    private Routes() {}

    public static List<Route> all() {
        return ALL;
    }

    private static Route open(HttpMethod method, String pattern) {
        return new Route(method, pattern, null);
    }

    private static Route to(@Nullable Role role, HttpMethod method, String pattern) {
        return new Route(method, pattern, role);
    }
}
