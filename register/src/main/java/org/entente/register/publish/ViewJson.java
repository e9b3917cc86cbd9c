package org.entente.register.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.json.JsonMapper;

/** A view as one line of JSON; what is unknown is left out. */
public final class ViewJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private ViewJson() {}

    public static String line(Object view) {
        return JSON.writeValueAsString(view);
    }
}
