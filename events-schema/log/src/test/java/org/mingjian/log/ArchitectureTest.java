package org.mingjian.log;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may depend on what inside the published language. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.mingjian", "mingjian");

    /** A rule about a package that nobody has any more would pass and say nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.mingjian.catalog",
                "mingjian.inspection",
                "org.mingjian.log",
                "org.mingjian.log.serializer",
                "org.mingjian.log.postgres",
                "org.mingjian.log.eventstoredb",
                "org.mingjian.log.shared"
            })
    void speaksOfPackagesThatExist(String name) {
        assertThat(CLASSES).anyMatch(type -> type.getPackageName().equals(name));
    }

    @Test
    void keepsFrameworksOutOfTheCatalog() {
        noClasses()
                .that()
                .resideInAnyPackage("org.mingjian.catalog..", "mingjian..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "java..", "mingjian..", "org.mingjian.catalog..", "org.apache.avro..", "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void keepsTheWebAndSpringOutOfTheLog() {
        noClasses()
                .that()
                .resideInAPackage("org.mingjian.log..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "jakarta..",
                        "co.elastic..",
                        "org.mingjian.command..",
                        "org.mingjian.query..")
                .check(CLASSES);
    }

    @Test
    void keepsPostgresInItsPackage() {
        noClasses()
                .that()
                .resideInAPackage("org.mingjian.log..")
                .and()
                .resideOutsideOfPackage("org.mingjian.log.postgres..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "org.postgresql..",
                        "com.zaxxer..",
                        "org.flywaydb..",
                        "org.mingjian.log.postgres..")
                .check(CLASSES);
    }

    @Test
    void keepsEventStoreDbInItsPackage() {
        noClasses()
                .that()
                .resideInAPackage("org.mingjian.log..")
                .and()
                .resideOutsideOfPackage("org.mingjian.log.eventstoredb..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.eventstore..",
                        "io.grpc..",
                        "com.google.protobuf..",
                        "org.reactivestreams..",
                        "org.mingjian.log.eventstoredb..")
                .check(CLASSES);
    }

    @Test
    void hasNoCycles() {
        slices().matching("org.mingjian.log.(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
