package org.entente.register.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import org.entente.reader.model.Problem;

/** What went wrong, in a sentence for people. */
final class Failure {
    /** The code of a document that did not fit into memory. */
    static final String MEMORY = "memory";

    private Failure() {}

    /** The problem that a document could not be obtained. */
    static Problem problem(String uri, Throwable thrown) {
        if (thrown instanceof NoSuchFileException) {
            return new Problem(uri, "missing", "there is no such file");
        }
        if (thrown instanceof AccessDeniedException) {
            return new Problem(uri, "unreadable", "no permission to read it");
        }
        if (thrown instanceof FileSystemLoopException) {
            return new Problem(uri, "loop", "a link back to a folder above it; not followed");
        }
        if (thrown instanceof OutOfMemoryError) {
            return new Problem(uri, MEMORY, "too much text for the memory there is; split it into single articles");
        }
        if (thrown instanceof IOException) {
            return new Problem(uri, "unreadable", words(thrown));
        }
        return new Problem(uri, "internal", "reading it failed (" + words(thrown) + "); please report this document");
    }

    static String words(Throwable thrown) {
        String message = thrown.getMessage();
        if (thrown instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        return message == null || message.isBlank() ? thrown.getClass().getSimpleName() : message;
    }
}
