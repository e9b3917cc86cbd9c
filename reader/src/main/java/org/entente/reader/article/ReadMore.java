package org.entente.reader.article;

import org.entente.reader.lexicon.ArticleKnowledge;

/** Cuts an invitation to read on ("Read full story") that stands behind the last words of a paragraph. */
final class ReadMore implements Cut {
    private static final int TAIL = 60;

    private final ArticleKnowledge knowledge;

    ReadMore(ArticleKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Cutting apply(Cutting lines) {
        return lines.trimmed("read more", (at, line) -> left(line.text()));
    }

    private String left(String text) {
        int from = Math.max(0, text.length() - TAIL);
        for (int i = from; i < text.length(); i++) {
            boolean starts = i > 0 && !Character.isLetter(text.charAt(i - 1)) && Character.isUpperCase(text.charAt(i));
            if (starts && knowledge.says("read_more", text.substring(i))) {
                return text.substring(0, i).replaceFirst("[\\s>»\\[(]+$", "");
            }
        }
        return text;
    }
}
