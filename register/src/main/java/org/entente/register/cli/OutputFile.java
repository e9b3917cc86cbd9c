package org.entente.register.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Where readings go: standard output, or a file that appears whole or not at all. */
final class OutputFile implements Closeable {
    private final @Nullable Path file;
    private final @Nullable Path part;
    private final Writer writer;

    private OutputFile(@Nullable Path file, @Nullable Path part, Writer writer) {
        this.file = file;
        this.part = part;
        this.writer = writer;
    }

    /** Opens {@code file}, or standard output when it is null. */
    static OutputFile open(Console console, @Nullable Path file) {
        if (file == null) {
            return new OutputFile(null, null, new BufferedWriter(new OutputStreamWriter(console.out(), UTF_8)));
        }
        if (Files.isDirectory(file)) {
            throw new UsageException("cannot write " + file + ": it is a folder");
        }
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return new OutputFile(null, null, Files.newBufferedWriter(file, UTF_8));
            }
            Path part = file.resolveSibling("." + file.getFileName() + ".part");
            return new OutputFile(file, part, Files.newBufferedWriter(part, UTF_8));
        } catch (IOException e) {
            throw new UsageException("cannot write " + file + ": " + Failure.words(e));
        }
    }

    Writer writer() {
        return writer;
    }

    /** Everything is written: the file takes its name. */
    void keep() throws IOException {
        if (file == null || part == null) {
            writer.flush();
            return;
        }
        writer.close();
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        if (part != null) {
            writer.close();
            Files.deleteIfExists(part);
        }
    }
}
