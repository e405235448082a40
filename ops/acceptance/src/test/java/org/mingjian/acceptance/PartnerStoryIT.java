package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A partner agency asks about an organisation's credit and gets its public fields, for a purpose. */
class PartnerStoryIT {

    private static final RunningSystem SYSTEM = RunningSystem.shared();
    private static final Caller OFFICER = SYSTEM.as("officer");
    private static final Caller PARTNER = SYSTEM.as("partner");
    private static InspectedClinic clinic;

    @BeforeAll
    static void anOfficerInspectsAClinic() {
        clinic = InspectedClinic.recordedIn(SYSTEM);
    }

    @Test
    void getsThePublicFieldsForAPurpose() {
        Eventually.that(() -> {
            Answer answer = ask(clinic.key(), "?purpose=public-procurement");

            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            assertThat(answer.text()).contains(clinic.name()).contains(clinic.uscc());
        });
    }

    @Test
    void getsNothingThatIsNotPublic() {
        Eventually.that(() ->
                assertThat(ask(clinic.key(), "?purpose=financing").status()).isEqualTo(200));

        assertThat(ask(clinic.key(), "?purpose=financing").text())
                .doesNotContain("张三", "李四", "经三路", "器械灭菌", "41010011", "risk", clinic.inspection());
    }

    @Test
    void isRefusedWithoutAPurpose() {
        Answer answer = ask(clinic.key(), "");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("purpose-missing");
    }

    @Test
    void isRefusedForAPurposeThatIsNotOnTheList() {
        Answer answer = ask(clinic.key(), "?purpose=curiosity");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("purpose-unknown");
    }

    @Test
    void cannotTellANaturalPersonFromOneWhoIsNotThere() {
        Answer key = OFFICER.post("/api/v1/person-keys", "application/json", """
                {"residentId": "11010519491231002X"}""");
        assertThat(key.status()).as(key.text()).isEqualTo(200);
        String person = key.at("/stream");
        Answer registered = OFFICER.send(Command.of("RegisterSubject", person, """
                {"kind": "NATURAL_PERSON", "jurisdiction": "CN-410100", "profile": {"personal": "王五"}}"""));
        assertThat(registered.status()).as(registered.text()).isIn(200, 201, 409);
        Eventually.that(() -> assertThat(SYSTEM.as("regulator")
                        .get("/api/v1/subjects/" + person + "/credit")
                        .status())
                .isEqualTo(200));

        Answer aboutThePerson = ask(person, "?purpose=financing");
        Answer aboutNobody = ask("Subject-person." + "0".repeat(64), "?purpose=financing");

        assertThat(aboutThePerson.status()).isEqualTo(404);
        assertThat(aboutThePerson.code()).isEqualTo(aboutNobody.code()).isEqualTo("subject-not-found");
        assertThat(aboutThePerson.body().propertyNames())
                .isEqualTo(aboutNobody.body().propertyNames());
        assertThat(person).doesNotContain("11010519491231002");
    }

    private static Answer ask(String key, String query) {
        return PARTNER.get("/api/v1/partner/credit/" + key + query);
    }
}
