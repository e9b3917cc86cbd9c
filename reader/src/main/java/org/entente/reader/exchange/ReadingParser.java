package org.entente.reader.exchange;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Takes in a reading that was written as JSON. Fields that this version does not know are passed over. */
public final class ReadingParser {
    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .withConfigOverride(
                    List.class, lists -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    /** The reading that {@code line} holds; throws {@link IllegalArgumentException} when it holds none. */
    public ExchangedReading parse(String line) {
        try {
            return json.readValue(line, ExchangedReading.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a reading: " + e.getOriginalMessage(), e);
        }
    }
}
