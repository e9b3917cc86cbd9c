package org.entente.register;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class HouseTest {
    private static final JavaClasses REGISTER = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.entente.register");

    @Test
    void noPackageDependsOnItselfByARoundTrip() {
        slices().matching("org.entente.register.(**)").should().beFreeOfCycles().check(REGISTER);
    }

    @Test
    void publicationsSeeTheModelAndNothingElseOfTheReader() {
        classes()
                .that()
                .resideInAPackage("..register.publish..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "org.jspecify..", "org.entente.reader.model..", "org.entente.register.publish..")
                .check(REGISTER);
    }

    @Test
    void nothingHereTalksToADatabase() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.sql..")
                .check(REGISTER);
    }
}
