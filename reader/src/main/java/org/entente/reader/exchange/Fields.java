package org.entente.reader.exchange;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.entente.reader.model.Article;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Evidence;
import org.entente.reader.model.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the fields that many findings share. Every value that may be unknown is written as null, never left out. */
record Fields(JsonGenerator out, Article article, CodePoints points) {

    void text(String name, @Nullable String value) {
        if (value == null) {
            out.writeNullProperty(name);
        } else {
            out.writeStringProperty(name, value);
        }
    }

    /** An enum's name in lower case. */
    void word(String name, Enum<?> value) {
        word(name, value.name());
    }

    /** A type that a knowledge file names in plain words, "joint statement", spelled as enums are. */
    void word(String name, String value) {
        out.writeStringProperty(name, value.toLowerCase(Locale.ROOT).replace(' ', '_'));
    }

    void flag(String name, boolean value) {
        out.writeBooleanProperty(name, value);
    }

    void number(String name, double value) {
        out.writeNumberProperty(name, value);
    }

    void count(String name, @Nullable Integer value) {
        if (value == null) {
            out.writeNullProperty(name);
        } else {
            out.writeNumberProperty(name, value.intValue());
        }
    }

    void texts(String name, List<String> values) {
        out.writeArrayPropertyStart(name);
        values.forEach(out::writeString);
        out.writeEndArray();
    }

    void object(String name, Runnable fields) {
        out.writeObjectPropertyStart(name);
        fields.run();
        out.writeEndObject();
    }

    /** Null, or an object with the fields that {@code fields} writes. */
    <T> void object(String name, @Nullable T value, Consumer<T> fields) {
        if (value == null) {
            out.writeNullProperty(name);
        } else {
            object(name, () -> fields.accept(value));
        }
    }

    <T> void objects(String name, List<T> values, Consumer<T> fields) {
        out.writeArrayPropertyStart(name);
        for (T value : values) {
            out.writeStartObject();
            fields.accept(value);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    void date(String name, @Nullable DateReading date) {
        object(name, date, d -> {
            text("edtf", d.edtf());
            text("earliest", d.earliest());
            text("latest", d.latest());
            text("text", d.text());
            text("basis", d.basis());
            alternatives(d);
        });
    }

    void alternatives(DateReading date) {
        if (!date.alternatives().isEmpty()) {
            texts("alternatives", date.alternatives());
        }
    }

    void evidence(List<Evidence> evidence) {
        objects("evidence", evidence, e -> {
            out.writeNumberProperty("start", points.before(e.span().start()));
            out.writeNumberProperty("end", points.before(e.span().end()));
            text("quote", e.quote());
            text("prefix", e.prefix());
            text("suffix", e.suffix());
        });
    }

    void cited(List<Span> spans) {
        evidence(spans.stream().map(article::evidence).toList());
    }
}
