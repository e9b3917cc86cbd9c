package org.entente.register.web.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.register.publish.Sheet;
import org.entente.register.publish.SheetCsv;
import org.entente.register.publish.ViewJson;
import org.entente.register.web.port.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A list as programs get it: a page of items and where the next page begins, or the same as CSV. */
final class Answer {
    private static final int MOST = 1000;
    private static final int USUAL = 100;
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private Answer() {}

    /** @param after names the last item of a page, from which the next goes on */
    static <T> ResponseEntity<String> list(
            Stream<T> all,
            @Nullable Integer limit,
            @Nullable String format,
            Function<T, String> after,
            Function<Stream<T>, Sheet> sheet) {
        int most = limit == null ? USUAL : limit;
        if (most < 1 || most > MOST) {
            throw RefusedException.wrong("limit is a number from 1 to " + MOST + ".");
        }
        List<T> page = all.limit(most + 1L).toList();
        List<T> shown = page.subList(0, Math.min(most, page.size()));
        String next = page.size() > most ? after.apply(shown.get(most - 1)) : null;
        if ("csv".equals(format)) {
            StringBuilder out = new StringBuilder();
            SheetCsv.write(sheet.apply(shown.stream()), out);
            ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(CSV);
            return (next == null ? answer : answer.header("X-Next-After", next)).body(out.toString());
        }
        if (format != null && !format.isBlank() && !format.equals("json")) {
            throw RefusedException.wrong("format is json or csv.");
        }
        String items = shown.stream().map(ViewJson::line).collect(Collectors.joining(",\n"));
        String end = next == null ? "" : ",\"next\":" + ViewJson.line(next);
        return json("{\"items\":[" + items + "]" + end + "}");
    }

    static ResponseEntity<String> one(Object view) {
        return json(ViewJson.line(view));
    }

    static ResponseEntity<String> one(Object view, String type) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header("Vary", "Accept")
                .body(ViewJson.line(view));
    }

    private static ResponseEntity<String> json(String body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
    }
}
