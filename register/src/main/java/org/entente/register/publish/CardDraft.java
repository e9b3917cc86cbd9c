package org.entente.register.publish;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.model.Evidence;
import org.entente.reader.model.Span;
import org.jspecify.annotations.Nullable;

/** A card while it is written: empty details leave no row. */
final class CardDraft {
    private final Card.Group group;
    private final String key;
    private final String head;
    private final List<String> tags = new ArrayList<>();
    private final List<Card.Row> rows = new ArrayList<>();

    CardDraft(Card.Group group, String key, String head) {
        this.group = group;
        this.key = key;
        this.head = head;
    }

    CardDraft tag(@Nullable String tag) {
        if (tag != null && !tag.isBlank()) {
            tags.add(tag);
        }
        return this;
    }

    CardDraft row(String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            rows.add(new Card.Row(label, text));
        }
        return this;
    }

    Card at(List<Evidence> evidence) {
        return over(evidence.stream().map(Evidence::span).toList());
    }

    Card over(List<Span> spans) {
        return new Card(
                group,
                key,
                head,
                List.copyOf(tags),
                List.copyOf(rows),
                spans.stream().sorted().distinct().toList());
    }
}
