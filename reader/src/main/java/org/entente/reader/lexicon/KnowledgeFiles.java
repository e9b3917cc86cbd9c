package org.entente.reader.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The knowledge files: those shipped, and after them those of the user's own folder. A name such as {@code states} means
 * the file {@code states.yaml} and every file in the folder {@code states/}.
 */
public final class KnowledgeFiles {
    private static final String HOME = "/org/entente/knowledge/";

    /** Parsed files by path, in path order; a list because the user's folder may add to the same path. */
    private final Map<String, List<Object>> files;

    private KnowledgeFiles(Map<String, List<Object>> files) {
        this.files = files;
    }

    /** The files that Entente ships. */
    public static KnowledgeFiles shipped() {
        List<String> paths = resource("index.txt")
                .lines()
                .filter(path -> !path.isBlank() && !path.startsWith("#"))
                .toList();
        // each file by itself, on as many cores as there are: the first document waits for them
        List<Object> parsed =
                paths.parallelStream().map(path -> parse(path, resource(path))).toList();
        Map<String, List<Object>> files = new TreeMap<>();
        for (int i = 0; i < paths.size(); i++) {
            files.put(paths.get(i), List.of(parsed.get(i)));
        }
        return new KnowledgeFiles(files);
    }

    /**
     * These files and, before them, every {@code .yaml} file below {@code folder}: the user's entries are found first.
     *
     * @throws KnowledgeException when the folder or a file in it cannot be read
     */
    public KnowledgeFiles with(Path folder) {
        Map<String, List<Object>> all = new TreeMap<>(files);
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file :
                    found.filter(p -> p.toString().endsWith(".yaml")).sorted().toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                List<Object> parts = new ArrayList<>();
                parts.add(parse(file.toString(), Files.readString(file)));
                parts.addAll(all.getOrDefault(path, List.of()));
                all.put(path, parts);
            }
        } catch (IOException e) {
            throw new KnowledgeException("cannot read knowledge folder " + folder + ": " + e.getMessage(), e);
        }
        return new KnowledgeFiles(all);
    }

    /**
     * These files with each entry as {@code change} gives it, and without those for which it gives nothing: shows what a
     * single rule does.
     */
    public KnowledgeFiles changed(Function<Entry, Optional<Entry>> change) {
        Map<String, List<Object>> all = new TreeMap<>();
        files.forEach((path, parts) ->
                all.put(path, parts.stream().map(part -> changed(part, change)).toList()));
        return new KnowledgeFiles(all);
    }

    private static Object changed(Object part, Function<Entry, Optional<Entry>> change) {
        if (part instanceof Map<?, ?> map) {
            Map<Object, Object> lists = new LinkedHashMap<>();
            map.forEach((key, list) -> lists.put(key, changed(list, change)));
            return lists;
        }
        if (!(part instanceof List<?>)) {
            return part;
        }
        return Entry.all(part).stream()
                .flatMap(entry -> change.apply(entry).stream())
                .map(Entry::fields)
                .toList();
    }

    /** The entries of every list file under {@code name}. */
    public List<Entry> list(String name) {
        List<Entry> entries = new ArrayList<>();
        for (Object file : under(name)) {
            entries.addAll(Entry.all(file));
        }
        return entries;
    }

    /** The entries under {@code key} of every map file under {@code name}. */
    public List<Entry> list(String name, String key) {
        List<Entry> entries = new ArrayList<>();
        for (Object file : under(name)) {
            if (file instanceof Map<?, ?> map && map.get(key) != null) {
                entries.addAll(Entry.all(map.get(key)));
            }
        }
        return entries;
    }

    /** Paths of all files, for tests that look at each rule. */
    public List<String> paths() {
        return List.copyOf(files.keySet());
    }

    private List<Object> under(String name) {
        List<Object> found = new ArrayList<>();
        files.forEach((path, parts) -> {
            if (path.equals(name + ".yaml") || path.startsWith(name + "/")) {
                found.addAll(parts);
            }
        });
        return found;
    }

    private static Object parse(String path, String yaml) {
        Optional<List<Object>> lines = OneLineEntries.find(yaml);
        if (lines.isPresent()) {
            return lines.get();
        }
        try {
            Object parsed = new Load(LoadSettings.builder().setLabel(path).build()).loadFromString(yaml);
            return parsed == null ? List.of() : parsed;
        } catch (YamlEngineException e) {
            throw new KnowledgeException("knowledge file " + path + ": " + e.getMessage(), e);
        }
    }

    private static String resource(String path) {
        try (InputStream in = KnowledgeFiles.class.getResourceAsStream(HOME + path)) {
            if (in == null) {
                throw new KnowledgeException("knowledge file is missing: " + path, null);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
