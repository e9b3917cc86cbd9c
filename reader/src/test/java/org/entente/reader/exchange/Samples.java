package org.entente.reader.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.entente.reader.ingest.Ingest;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Reading;
import org.entente.reader.pipeline.Reader;
import org.junit.jupiter.api.Assumptions;

/** Readings and files that the tests of this package share. */
final class Samples {
    static final String ARTICLE = """
            Viet Nam and Laos step up cooperation 😀

            HÀ NỘI — Prime Minister Nguyễn Văn Mẫu held talks with his Lao counterpart Somphone Keomany in Hà Nội on \
            Tuesday. The two leaders agreed to build a bridge across the river and to train teachers by 2027. Somphone \
            thanked Việt Nam for its help and pledged to keep the border peaceful. The former ambassador Khamla \
            Vongsa will visit Hà Nội next month.
            """;

    private Samples() {}

    static Reading reading() {
        DateReading published =
                new DateReading(null, "2026-03-04", "2026-03-04", "2026-03-04", "", "given by the caller", List.of());
        return Reader.shipped()
                .read(Objects.requireNonNull(
                        Ingest.take("made-up.txt", ARTICLE.getBytes(StandardCharsets.UTF_8), published)
                                .document()));
    }

    /** A file or folder of {@code shared/} beside the checkout; skips the test when there is none. */
    static Path shared(String name) {
        Path folder = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("shared").resolve(name))) {
            folder = folder.getParent();
        }
        Assumptions.assumeTrue(folder != null, "no shared/" + name + " beside this checkout");
        return Objects.requireNonNull(folder).resolve("shared").resolve(name);
    }
}
