package org.entente.register.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.time.Clock;

/**
 * Where a command reads and writes; text is UTF-8 whatever the machine's charset.
 *
 * @param colour whether {@code out} may be coloured
 * @param columns how wide the terminal is that {@code out} goes to; 0 where it goes elsewhere
 * @param progress whether a progress bar may be drawn on {@code err}
 */
public record Console(
        InputStream in, OutputStream out, PrintWriter err, boolean colour, int columns, boolean progress, Clock clock) {

    private static final int USUAL = 80;

    /** The console of this process. The launcher says which streams are terminals; without it, Java guesses. */
    static Console system() {
        boolean guess = System.console() != null;
        String noColour = System.getenv("NO_COLOR");
        return new Console(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintWriter(new FileOutputStream(FileDescriptor.err), true, UTF_8),
                terminal("entente.out", guess) && (noColour == null || noColour.isEmpty()),
                terminal("entente.out", guess) ? measured() : 0,
                terminal("entente.err", guess),
                Clock.systemUTC());
    }

    /** What the launcher measured, or else what terminals have been for fifty years. */
    private static int measured() {
        int said = Integer.getInteger("entente.columns", USUAL);
        return said > 0 ? said : USUAL;
    }

    private static boolean terminal(String stream, boolean guess) {
        String said = System.getProperty(stream);
        return said == null ? guess : said.equals("terminal");
    }

    /** A console for text that goes elsewhere than a terminal. */
    static Console plain(InputStream in, OutputStream out, OutputStream err) {
        return new Console(in, out, new PrintWriter(err, true, UTF_8), false, 0, false, Clock.systemUTC());
    }
}
