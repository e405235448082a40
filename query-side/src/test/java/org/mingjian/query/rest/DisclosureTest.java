package org.mingjian.query.rest;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.query.security.Access;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** What may be shown is of the moment of asking, whatever day is asked about and whatever was known when (行政处罚法 art 48). */
@SpringBootTest(classes = SecretsApplication.class)
@SuppressWarnings("NullAway.Init") // fields are filled by the test framework
class DisclosureTest extends RestTest {
    private static final String[] THE_RECORD = {
        "..query.credit",
        "..query.creditstanding",
        "..query.penaltyregister",
        "..query.inspectiondocket",
        "..query.rectificationdocket",
        "..query.authorisations",
        "..query.unitdossier",
        "..query.casehistory",
        "..query.search"
    };
    private static final String WHILE_IT_COUNTED = "?validAt=2025-10-01&knownAt=2025-10-01";

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @ParameterizedTest
    @EnumSource
    void answersPartnersToEveryQuestionAsIfItHadNeverBeen(Secret secret) {
        for (Access row : PartnerQuestions.open()) {
            List<String> ofIt = PartnerQuestions.about(secret.subject(), row, requestMappingHandlerMapping);
            List<String> ofTheTwin = PartnerQuestions.about(secret.twin(), row, requestMappingHandlerMapping);
            for (int i = 0; i < ofIt.size(); i++) {
                Reply answer = get("partner", ofIt.get(i));
                Reply twin = get("partner", ofTheTwin.get(i));

                assertThat(answer.text()).as(ofIt.get(i)).doesNotContain(secret.number(), "PenaltyCase-");
                assertThat(answer.status())
                        .as(answer.text())
                        .isEqualTo(twin.status())
                        .isIn(200, 404);
                assertThat(anonymous(answer.text(), secret)).as(ofIt.get(i)).isEqualTo(anonymous(twin.text(), secret));
            }
        }
    }

    private static String anonymous(String text, Secret secret) {
        return text.replace(secret.subject().substring("Subject-".length()), "X")
                .replace(secret.twin().substring("Subject-".length()), "X");
    }

    @ParameterizedTest
    @EnumSource
    void showsPartnersWhatIsPublicAndAScoreThatItAccountsFor(Secret secret) {
        Reply credit =
                ok("partner", "/api/v1/partner/credit/" + secret.subject() + WHILE_IT_COUNTED + "&purpose=financing");

        assertThat(credit.at("/standing/score").asInt()).isEqualTo(100 - 15);
        assertThat(credit.at("/penalties")).hasSize(1);
        assertThat(credit.at("/penalties/0/documentNumber").asString()).isEqualTo(Secret.OPEN);
        Reply register = ok("partner", "/api/v1/partner/penalties?purpose=financing&subject=" + secret.subject());
        assertThat(register.at("/items")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void showsOrganAndAuditorsWhatCountedThenAndMarksIt(Secret secret) {
        String then = secret == Secret.EXPIRED_BY_RULE ? "?validAt=2025-04-01&knownAt=2025-10-01" : WHILE_IT_COUNTED;
        for (String role : List.of("officer", "regulator", "auditor")) {
            Reply credit = ok(role, "/api/v1/subjects/" + secret.subject() + "/credit" + then);

            assertThat(texts(credit.at("/standing/points"), "event")).contains(secret.event());
            assertThat(texts(credit.at("/withheld"), "event")).containsExactly(secret.event());
            assertThat(texts(credit.at("/withheld"), "why"))
                    .containsExactly(secret.why().name());
        }
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(node -> node.path(field).asString())
                .toList();
    }

    @Test
    void takesWhatPartnersAreToldFromTheOnePlaceThatDecides() {
        Class<?>[] controllers = PartnerQuestions.open().stream()
                .map(row -> PartnerQuestions.handler(row, requestMappingHandlerMapping)
                        .getBeanType())
                .toArray(Class<?>[]::new);

        noClasses()
                .that()
                .belongToAnyOf(controllers)
                .should()
                .dependOnClassesThat(resideInAnyPackage(THE_RECORD).and(not(simpleName("Slice"))))
                .check(new ClassFileImporter().importPackages("org.mingjian.query"));
    }

    @Test
    void isAskedAboutEveryEndpointThatIsOpenToPartners() {
        assertThat(PartnerQuestions.open())
                .extracting(Access::path)
                .contains("/api/v1/partner/credit/{key}", "/api/v1/partner/penalties");
        assertThat(PartnerQuestions.open()).allMatch(row -> row.method().name().equals("GET"));
    }
}
