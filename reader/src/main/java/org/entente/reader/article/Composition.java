package org.entente.reader.article;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.model.Block;
import org.entente.reader.model.Span;

/** Puts the paragraphs that are left together: the article's text and where each of them lies in it. */
final class Composition {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    Composition add(Block.Kind kind, String paragraph) {
        String mended = Spacing.mend(Spacing.collapse(paragraph));
        if (!mended.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n\n");
            int start = text.length();
            text.append(mended);
            blocks.add(new Block(kind, new Span(start, text.length())));
        }
        return this;
    }

    String text() {
        return text.toString();
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }
}
