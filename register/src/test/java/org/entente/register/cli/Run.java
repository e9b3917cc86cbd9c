package org.entente.register.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

/** One command, run in this process. */
record Run(int code, String out, String err) {
    static Run of(String... args) {
        return with("", args);
    }

    static Run with(String stdin, String... args) {
        ByteArrayOutputStream out = new Once();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(Console.plain(new ByteArrayInputStream(stdin.getBytes(UTF_8)), out, err), args);
        return new Run(code, out.toString(UTF_8), err.toString(UTF_8).replace(System.lineSeparator(), "\n"));
    }

    /** Like the standard output of a process: once closed, it takes nothing. */
    private static final class Once extends ByteArrayOutputStream {
        private boolean closed;

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            if (closed) {
                throw new IllegalStateException("written to after it was closed");
            }
            super.write(bytes, offset, length);
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
