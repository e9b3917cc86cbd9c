package org.entente.reader;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house, held from the first commit. */
class HouseTest {
    private static final JavaClasses READER = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.entente.reader");
    private static final String HOME = "org.entente.reader.";
    private static final List<String> STAGES = List.of(
            "ingest",
            "article",
            "gate",
            "annotate.sentence",
            "annotate.name",
            "annotate.date",
            "annotate.reference",
            "annotate.clause",
            "extract.engagement",
            "extract.statement",
            "extract.commitment",
            "extract.instrument",
            "extract.honour",
            "extract.mechanism",
            "extract.milestone",
            "resolve.actor",
            "resolve.event",
            "resolve.follow",
            "exchange",
            "evaluate");

    @Test
    void packages_have_no_cycles() {
        slices().matching(HOME + "(**)").should().beFreeOfCycles().check(READER);
    }

    @Test
    void the_root_package_is_empty() {
        noClasses().should().resideInAPackage("org.entente.reader").check(READER);
    }

    @Test
    void the_model_sees_the_jdk_only() {
        classes()
                .that()
                .resideInAPackage(HOME + "model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java.lang..", "java.util..", HOME + "model..", "org.jspecify..")
                .check(READER);
    }

    @Test
    void stages_never_import_one_another() {
        for (String stage : STAGES) {
            String[] others = STAGES.stream()
                    .filter(s -> !s.equals(stage))
                    .map(s -> HOME + s + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(HOME + stage + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .allowEmptyShould(true)
                    .check(READER);
        }
    }

    @Test
    void only_the_pipeline_knows_the_stages() {
        noClasses()
                .that()
                .resideInAnyPackage(HOME + "model..", HOME + "lexicon..")
                .should()
                .dependOnClassesThat(resideInAPackage(HOME + "pipeline..")
                        .or(resideInAPackage(HOME + "annotate.."))
                        .or(resideInAPackage(HOME + "extract..")))
                .check(READER);
    }

    @Test
    void static_fields_are_final() {
        fields().that().areStatic().should().beFinal().check(READER);
    }

    @Test
    void no_stage_asks_the_clock_the_locale_or_a_database() {
        noClasses()
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "java.net.http..", "org.springframework..")
                .check(READER);
    }

    @Test
    void every_package_says_what_it_is_for() throws IOException {
        assertThat(sources()
                        .map(Path::getParent)
                        .distinct()
                        .filter(folder -> !Files.exists(folder.resolve("package-info.java"))))
                .isEmpty();
    }

    @Test
    void no_file_is_longer_than_400_lines() throws IOException {
        assertThat(sources().filter(file -> lines(file) > 400)).isEmpty();
    }

    private static Stream<Path> sources() throws IOException {
        return Files.walk(Path.of("src/main/java")).filter(p -> p.toString().endsWith(".java"));
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
