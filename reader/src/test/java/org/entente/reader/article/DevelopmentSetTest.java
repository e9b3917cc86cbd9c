package org.entente.reader.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.reader.ingest.Ingest;
import org.entente.reader.lexicon.Fold;
import org.entente.reader.model.Article;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Dateline;
import org.entente.reader.model.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Against the gold of the development set, where a checkout has it; articles and gold stay outside the project. */
class DevelopmentSetTest {
    @Test
    void publishedAndDatelineAgreeWithGoldOnNineteenInTwenty() {
        List<String> wrong = new ArrayList<>();
        int documents = 0;
        for (Path gold : files("dev", ".json")) {
            JsonNode expected = JsonMapper.builder().build().readTree(text(gold));
            Article article =
                    read(gold.resolveSibling(gold.getFileName().toString().replace(".json", ".txt")));
            documents++;
            String published = published(article.published());
            if (!published.equals(said(expected, "published", "unknown"))) {
                wrong.add(gold.getFileName() + " published " + published);
            }
            String place = place(article.dateline());
            if (!Fold.fold(place).equals(Fold.fold(said(expected, "dateline_place", "none")))) {
                wrong.add(gold.getFileName() + " dateline " + place);
            }
        }
        assertThat(wrong).hasSizeLessThanOrEqualTo(2 * documents / 20);
    }

    @Test
    void noCaptionAndNoRelatedStorySurvivesInTheSeeds() {
        for (Path seed : files("seeds", ".txt")) {
            assertThat(read(seed).text())
                    .doesNotContainPattern("\\((?:Photo|Source|R|L|C|right|left)\\b")
                    .doesNotContain("TIN LIÊN QUAN", "Related", "reCAPTCHA", "Viết bình luận", "— VNA", "Source:");
        }
    }

    private static String said(JsonNode gold, String field, String otherwise) {
        return gold.path(field).isString() ? gold.path(field).asString() : otherwise;
    }

    private static String published(@Nullable DateReading date) {
        return date == null ? "unknown" : date.edtf();
    }

    private static String place(@Nullable Dateline dateline) {
        return dateline == null ? "none" : dateline.place();
    }

    private static Article read(Path file) {
        try {
            Document document =
                    Ingest.take(file.toString(), Files.readAllBytes(file), null).document();
            return Articles.read(Objects.requireNonNull(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(String name, String ending) {
        Path folder = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("shared").resolve(name))) {
            folder = folder.getParent();
        }
        Assumptions.assumeTrue(folder != null, "no shared/" + name + " beside this checkout");
        try (Stream<Path> found =
                Files.list(Objects.requireNonNull(folder).resolve("shared").resolve(name))) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
