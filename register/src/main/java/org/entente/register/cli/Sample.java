package org.entente.register.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The small world of articles that comes with the program, read as any other. */
final class Sample {
    private static final String FOLDER = "/org/entente/register/sample";

    private final StoreHand hand;
    private final PrintWriter out;

    Sample(StoreHand hand, PrintWriter out) {
        this.hand = hand;
        this.out = out;
    }

    void read() throws IOException {
        URL url = Sample.class.getResource(FOLDER);
        if (url == null) {
            throw new UsageException("this build of Entente came without the sample articles");
        }
        try {
            URI place = url.toURI();
            if (place.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                    read(jar.getPath(FOLDER));
                }
            } else {
                read(Path.of(place));
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private void read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.sorted().toList();
        }
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                hand.add("sample", "sample/" + file.getFileName(), in.readAllBytes(), null);
            }
        }
        out.println(files.size() + " articles of the sample world read");
    }
}
