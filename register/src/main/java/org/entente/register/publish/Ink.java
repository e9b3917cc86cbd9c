package org.entente.register.publish;

/** Colours a terminal shows, or none. */
record Ink(boolean colour) {
    /** What a colour is for. */
    enum Tone {
        PLAIN(""),
        TITLE("1"),
        GROUP("1;36"),
        FAINT("2"),
        WARNING("33");

        private final String code;

        Tone(String code) {
            this.code = code;
        }
    }

    String with(Tone tone, String text) {
        return !colour || tone.code.isEmpty() || text.isBlank()
                ? text
                : "\u001b[" + tone.code + "m" + text + "\u001b[0m";
    }
}
