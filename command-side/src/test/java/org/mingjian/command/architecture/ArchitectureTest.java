package org.mingjian.command.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shape of the code. Each rule fails when it finds nothing to look at. */
class ArchitectureTest {

    private static final String ROOT = "org.mingjian.command.";
    private static final List<String> CONTEXTS = List.of(
            "subject",
            "identifier",
            "document",
            "sitevisit",
            "unit",
            "inspection",
            "rectification",
            "penalty",
            "authorisation",
            "organ",
            "officer",
            "rulepack",
            "credit",
            "tier",
            "listing");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    static List<String> contexts() {
        return CONTEXTS;
    }

    @Test
    void looksAtWhatIsThere() {
        assertThat(CLASSES.stream().filter(c -> c.getPackageName().endsWith(".policy")))
                .hasSizeGreaterThan(10);
        assertThat(CONTEXTS).allSatisfy(context -> assertThat(
                        CLASSES.stream().filter(c -> c.getPackageName().equals(ROOT + context)))
                .isNotEmpty());
    }

    @Test
    void keepsPoliciesPure() {
        classes()
                .that()
                .resideInAPackage("..policy..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "mingjian..",
                        "org.apache.avro..",
                        "org.jspecify..",
                        ROOT + "shared..",
                        ROOT + "*.dossier..",
                        ROOT + "*.policy..")
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("contexts")
    void letsContextsMeetInSharedOnly(String context) {
        String[] others = CONTEXTS.stream()
                .filter(other -> !other.equals(context))
                .map(other -> ROOT + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + context + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + "rest..",
                        ROOT + "rulebook..",
                        ROOT + "storage..",
                        ROOT + "config..",
                        ROOT + "dispatch..",
                        "org.springframework..")
                .check(CLASSES);
    }

    @Test
    void keepsSharedBelowAllContexts() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "shared..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(CONTEXTS.stream().map(c -> ROOT + c + "..").toArray(String[]::new))
                .check(CLASSES);
    }
}
