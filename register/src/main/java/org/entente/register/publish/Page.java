package org.entente.register.publish;

/** Lines of text for a terminal: titles, groups, labelled rows and quotes. */
final class Page {
    private static final int LABEL = 11;

    private final StringBuilder out = new StringBuilder();
    private final Ink ink;

    Page(Ink ink) {
        this.ink = ink;
    }

    void title(String text) {
        out.append(ink.with(Ink.Tone.TITLE, Plain.line(text))).append('\n');
    }

    void group(String text) {
        out.append("\n  ").append(ink.with(Ink.Tone.GROUP, Plain.line(text))).append('\n');
    }

    /** A row under its label; nothing when there is nothing to say. */
    void row(String label, String text) {
        if (!text.isBlank()) {
            String name = "  " + label + " ".repeat(Math.max(1, LABEL - label.length()));
            out.append(ink.with(Ink.Tone.FAINT, name)).append(Plain.line(text)).append('\n');
        }
    }

    void item(String text) {
        out.append("  · ").append(Plain.line(text)).append('\n');
    }

    void quote(String text) {
        out.append(ink.with(Ink.Tone.FAINT, "    “" + Plain.line(text) + "”")).append('\n');
    }

    String text() {
        return out.append('\n').toString();
    }
}
