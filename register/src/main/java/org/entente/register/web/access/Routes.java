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
            open(GET, "/login/with/{door}"),
            open(GET, "/login/back/{door}"),
            open(GET, "/setup"),
            open(POST, "/setup"),
            open(GET, "/health"),
            open(GET, "/feed/{key}"),
            open(GET, "/error"),
            open(POST, "/error"),
            to(Role.READER, POST, "/logout"),
            to(Role.READER, GET, "/"),
            to(Role.READER, GET, "/relations/{sides}"),
            to(Role.READER, GET, "/event"),
            to(Role.READER, GET, "/commitment"),
            to(Role.READER, GET, "/person"),
            to(Role.READER, GET, "/paper"),
            to(Role.READER, GET, "/body"),
            to(Role.READER, GET, "/api/v1/body"),
            to(Role.READER, GET, "/metrics"),
            to(Role.READER, GET, "/commitments"),
            to(Role.READER, GET, "/documents"),
            to(Role.READER, GET, "/document"),
            to(Role.READER, GET, "/review"),
            to(Role.READER, GET, "/meanwhile"),
            to(Role.READER, GET, "/map"),
            to(Role.READER, GET, "/network"),
            to(Role.READER, GET, "/network/csv"),
            to(Role.READER, GET, "/network/gexf"),
            to(Role.READER, GET, "/search"),
            to(Role.READER, POST, "/searches/keep"),
            to(Role.READER, POST, "/searches/rename"),
            to(Role.READER, POST, "/searches/remove"),
            to(Role.READER, GET, "/audit"),
            to(Role.READER, POST, "/audit/verify"),
            to(Role.READER, GET, "/api/v1/relations"),
            to(Role.READER, GET, "/api/v1/relations/{sides}"),
            to(Role.READER, GET, "/api/v1/events"),
            to(Role.READER, GET, "/api/v1/event"),
            to(Role.READER, GET, "/api/v1/commitments"),
            to(Role.READER, GET, "/api/v1/commitment"),
            to(Role.READER, GET, "/api/v1/people"),
            to(Role.READER, GET, "/api/v1/person"),
            to(Role.READER, GET, "/api/v1/documents"),
            to(Role.READER, GET, "/api/v1/document"),
            to(Role.READER, GET, "/api/v1/reviews"),
            to(Role.READER, GET, "/api/v1/search"),
            to(Role.READER, GET, "/api/v1/feed"),
            to(Role.READER, GET, "/api/v1/entries"),
            to(Role.READER, GET, "/api/v1/openapi.json"),
            to(Role.READER, GET, "/you"),
            to(Role.READER, POST, "/you/password"),
            to(Role.READER, POST, "/you/token"),
            to(Role.EDITOR, GET, "/add"),
            to(Role.EDITOR, POST, "/add"),
            to(Role.EDITOR, GET, "/enter"),
            to(Role.EDITOR, POST, "/enter/engagement"),
            to(Role.EDITOR, POST, "/enter/commitment"),
            to(Role.ADMINISTRATOR, GET, "/access"),
            to(Role.ADMINISTRATOR, POST, "/access/add"),
            to(Role.ADMINISTRATOR, POST, "/access/change"),
            to(Role.REVIEWER, POST, "/decide/judge"),
            to(Role.REVIEWER, POST, "/decide/accept"),
            to(Role.REVIEWER, POST, "/decide/correct"),
            to(Role.REVIEWER, POST, "/decide/attend"),
            to(Role.REVIEWER, POST, "/decide/undo"),
            to(Role.REVIEWER, POST, "/decide/group"),
            to(Role.REVIEWER, POST, "/decide/remark"),
            to(Role.REVIEWER, POST, "/decide/assign"),
            to(Role.REVIEWER, POST, "/decide/note"),
            to(Role.REVIEWER, POST, "/decide/verdict"),
            to(Role.READER, GET, "/api/v1/notes"));

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
