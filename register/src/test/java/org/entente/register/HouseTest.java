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
    void publications_see_views_and_the_model_and_nothing_else() {
        classes()
                .that()
                .resideInAPackage("..register.publish..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "org.apache.commons.csv..",
                        "tools.jackson..",
                        "com.fasterxml.jackson..",
                        "org.entente.reader.model..",
                        "org.entente.register.view..",
                        "org.entente.register.publish..")
                .check(REGISTER);
    }

    @Test
    void only_the_store_talks_to_a_database() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..register.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..")
                .check(REGISTER);
    }
}
