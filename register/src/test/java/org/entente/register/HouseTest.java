package org.entente.register;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house. */
class HouseTest {
    private static final JavaClasses REGISTER = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.entente.register");
    private static final String HOME = "org.entente.register.";

    @Test
    void no_package_depends_on_itself_by_a_round_trip() {
        slices().matching(HOME + "(**)").should().beFreeOfCycles().check(REGISTER);
    }

    @Test
    void the_root_package_is_empty() {
        noClasses().should().resideInAPackage("org.entente.register").check(REGISTER);
    }

    @Test
    void publications_see_views_and_the_model_and_nothing_else() {
        classes()
                .that()
                .resideInAPackage(HOME + "publish..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "org.apache.commons.csv..",
                        "tools.jackson..",
                        "com.fasterxml.jackson..",
                        "org.entente.reader.model..",
                        HOME + "view..",
                        HOME + "publish..")
                .check(REGISTER);
    }

    @Test
    void only_the_store_talks_to_a_database() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOME + "store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.flywaydb..", "org.postgresql..", "org.sqlite..")
                .check(REGISTER);
    }

    @Test
    void the_store_knows_the_ledger_and_nothing_of_what_is_kept() {
        knowsNothingOf("store..", "cli..", "web..", "fold..", "line..", "view..", "publish..", "search..");
    }

    @Test
    void the_ledger_knows_nobody() {
        knowsNothingOf("ledger..", "cli..", "web..", "store..", "fold..", "line..", "view..", "publish..", "search..");
    }

    @Test
    void the_fold_and_the_views_know_no_store_and_not_one_another() {
        knowsNothingOf("fold..", "cli..", "web..", "store..", "view..", "publish..", "search..");
        knowsNothingOf("view..", "cli..", "web..", "store..", "fold..", "publish..", "search..");
        knowsNothingOf("search..", "cli..", "web..", "store..", "fold..", "publish..", "view..");
    }

    @Test
    void the_web_sees_views_and_never_the_store() {
        knowsNothingOf("web..", "store..", "fold..", "line..");
    }

    @Test
    void only_the_web_knows_its_server() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOME + "web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "org.apache.catalina..", "jakarta..", "org.thymeleaf..")
                .check(REGISTER);
    }

    @Test
    void only_the_search_knows_its_engine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOME + "search..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .check(REGISTER);
    }

    @Test
    void static_fields_are_final() {
        fields().that().areStatic().should().beFinal().check(REGISTER);
    }

    @Test
    void only_the_command_line_asks_the_clock_the_locale_and_the_environment() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOME + "cli..")
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.Clock.class, "systemUTC")
                .orShould()
                .callMethod(java.time.Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(REGISTER);
    }

    @Test
    void nothing_depends_on_the_machines_locale() {
        noClasses()
                .should()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .check(REGISTER);
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

    private static void knowsNothingOf(String one, String... others) {
        noClasses()
                .that()
                .resideInAPackage(HOME + one)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Stream.of(others).map(HOME::concat).toArray(String[]::new))
                .allowEmptyShould(true)
                .check(REGISTER);
    }

    private static Stream<Path> sources() throws IOException {
        return Files.walk(Path.of("src/main/java")).filter(p -> p.toString().endsWith(".java"));
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
