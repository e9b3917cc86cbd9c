package org.entente.register.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.register.publish.Sheet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a list of the register is shown, and as of when. */
final class ListOptions {
    @Mixin
    private FormatOption format = new FormatOption();

    @Option(
            names = "--as-of",
            paramLabel = "ENTRY|DATE",
            description = "The register as it was after this entry, or at the end of this day.")
    private @Nullable String asOf;

    @Nullable
    String asOf() {
        return asOf;
    }

    ListFormat format() {
        return format.format();
    }

    /** Writes a list; {@code none} says what to tell a person when it is empty. */
    <T> int write(Console console, Stream<T> views, Function<Stream<T>, Sheet> sheet, String none) {
        return format.write(console, views, sheet, none);
    }

    /** The same, and below a table that is not empty what there is to say of it. */
    <T> int write(Console console, Stream<T> views, Function<Stream<T>, Sheet> sheet, String none, String below) {
        return format.write(console, views, sheet, none, below);
    }

    /** Writes one thing: as text, or as JSON. */
    int write(Console console, Object view, String text) {
        return format.write(console, view, text);
    }

    /** Writes some things, each as text, or as a line of JSON. */
    <T> int write(Console console, List<T> views, Function<T, String> text) {
        return format.write(console, views, text);
    }
}
