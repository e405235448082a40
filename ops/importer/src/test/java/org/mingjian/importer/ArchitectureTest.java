package org.mingjian.importer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.mingjian.importer");

    @Test
    void hasNoCyclesBetweenItsParts() {
        slices().matching("org.mingjian.importer.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void speaksHttpOnlyWhereItSends() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..sending..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..")
                .check(CLASSES);
    }

    @Test
    void readsFilesWithoutKnowingWhatTheyMean() {
        noClasses()
                .that()
                .resideInAPackage("..input..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..mapping..", "..planning..", "..sending..")
                .check(CLASSES);
    }
}
