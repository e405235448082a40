package org.mingjian.query.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;

class AnswersArchitectureTest {
    private static final JavaClasses CLASSES = QuerySideClasses.ALL;

    @Test
    void scoringKnowsFactsAndRulesOnly() {
        assertThat(CLASSES.stream().filter(c -> c.getPackageName().equals("org.mingjian.query.credit")))
                .hasSizeGreaterThan(10);
        noClasses()
                .that()
                .resideInAPackage("org.mingjian.query.credit")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "java..",
                        "org.jspecify..",
                        "com.fasterxml.jackson.annotation..",
                        "org.mingjian.query.credit",
                        "org.mingjian.query.days",
                        "org.mingjian.rules.pack",
                        "org.mingjian.rules.repair")
                .check(CLASSES);
    }

    @Test
    void sharingNeverSeesRiskOrDockets() {
        assertThat(CLASSES.stream().filter(c -> c.getPackageName().equals("org.mingjian.query.sharing")))
                .hasSizeGreaterThan(3);
        noClasses()
                .that()
                .resideInAPackage("org.mingjian.query.sharing")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("Risk")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("org.mingjian.query.inspectiondocket", "org.mingjian.query.tierboard")
                .check(CLASSES);
    }

    @Test
    void nothingDependsOnTheWebLayerButConfiguration() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.mingjian.query.rest", "org.mingjian.query.config")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.mingjian.query.rest")
                .check(CLASSES);
    }
}
