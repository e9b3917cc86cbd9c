package org.entente.register.cli;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.reader.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What the paths on a command line mean: files as given, folders with all the articles below them.
 *
 * @param list each file once, sorted by its path
 * @param problems folders and links that could not be followed
 */
record Inputs(List<Input> list, List<Problem> problems) {
    private static final List<String> ENDINGS = List.of(".txt", ".html", ".htm", ".xhtml");

    /** Finds the documents under {@code paths}, leaving out {@code output}, which the command is about to write. */
    static Inputs under(List<String> paths, @Nullable Path output) {
        Map<Path, Input> found = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        List<Input> all = new ArrayList<>();
        for (String path : paths) {
            if (path.equals(Input.STDIN)) {
                if (all.isEmpty()) {
                    all.add(new Input("stdin", null));
                }
                continue;
            }
            try {
                look(Path.of(path), found, problems);
            } catch (InvalidPathException | IOException e) {
                problems.add(Failure.problem(path, e));
            }
        }
        if (output != null) {
            found.remove(key(output));
        }
        found.values().stream().sorted(Comparator.comparing(Input::uri)).forEach(all::add);
        problems.sort(Comparator.comparing(Problem::document));
        return new Inputs(List.copyOf(all), List.copyOf(problems));
    }

    private static void look(Path path, Map<Path, Input> found, List<Problem> problems) throws IOException {
        if (!Files.isDirectory(path)) {
            found.putIfAbsent(key(path), input(path));
            return;
        }
        Files.walkFileTree(
                path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (article(file)) {
                            if (attributes.isRegularFile()) {
                                found.putIfAbsent(key(file), input(file));
                            } else {
                                problems.add(new Problem(uri(file), "unreadable", "not a file"));
                            }
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException failure) {
                        problems.add(Failure.problem(uri(file), failure));
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
                        if (failure != null) {
                            problems.add(Failure.problem(uri(folder), failure));
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    private static boolean article(Path file) {
        String name = uri(file).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static Path key(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static Input input(Path path) {
        return new Input(uri(path), path);
    }

    private static String uri(Path path) {
        return path.toString().replace('\\', '/');
    }
}
