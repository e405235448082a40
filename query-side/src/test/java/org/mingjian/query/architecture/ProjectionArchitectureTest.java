package org.mingjian.query.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.Fold;

class ProjectionArchitectureTest {

    private static final String[] ELASTICSEARCH = {"co.elastic..", "org.elasticsearch..", "org.apache.http.."};
    private static final String[] FRAMEWORKS = {
        "org.axonframework..", "org.springframework..", "co.elastic..", "org.elasticsearch.."
    };

    private static final JavaClasses CLASSES = QuerySideClasses.ALL;

    @Test
    void foldsKnowNoFramework() {
        assertThat(CLASSES.stream().filter(type -> type.isAssignableTo(Fold.class) && !type.isInterface()))
                .as("folds that the rule is about")
                .hasSizeGreaterThanOrEqualTo(3);
        noClasses()
                .that()
                .areAssignableTo(Fold.class)
                .should()
                .transitivelyDependOnClassesThat(resideInAnyPackage(FRAMEWORKS))
                .check(CLASSES);
    }

    @Test
    void seamsKnowNoFramework() {
        noClasses()
                .that()
                .resideInAPackage("org.mingjian.query.projection")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FRAMEWORKS)
                .check(CLASSES);
    }

    @Test
    void onlyStorageAndConfigKnowElasticsearch() {
        assertThat(CLASSES.stream().filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(
                                dependency -> resideInAnyPackage(ELASTICSEARCH).test(dependency.getTargetClass()))))
                .as("classes that use Elasticsearch")
                .isNotEmpty();
        noClasses()
                .that()
                .resideOutsideOfPackages("..storage.elasticsearch..", "..query.config..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ELASTICSEARCH)
                .check(CLASSES);
    }

    @Test
    void theEngineKnowsNoStoreAndNoSpring() {
        classes()
                .that()
                .resideInAPackage("..projection.engine..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages("..query.storage..", "org.springframework..", "..query.config..")
                .check(CLASSES);
    }
}
