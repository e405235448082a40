package org.mingjian.query.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@SuppressWarnings("NullAway.Init") // fields are filled by the test framework
class VerificationControllerTest extends RestTest {
    private static final String PATH = "/api/v1/verifications";

    @Autowired
    FakeVerifications verifications;

    @AfterEach
    void nothingRuns() {
        verifications.running = null;
    }

    @Test
    void startsAVerificationOfOneViewOrOfAll() {
        Reply one = post("operator", PATH, "{\"view\": \"creditstanding\"}");
        assertThat(verifications.started).containsExactly("creditstanding");
        Reply all = post("operator", PATH, "{\"all\": true}");
        assertThat(verifications.started).containsExactly("creditstanding", "unitdossier");

        assertThat(one.status()).isEqualTo(202);
        assertThat(one.at("/id").asString()).isEqualTo(FakeVerifications.ID);
        assertThat(all.status()).isEqualTo(202);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                         | 400 | invalid-value",
                "{\"view\": \"creditstanding\", \"all\": true} | 400 | invalid-value",
                "{\"all\": false}                           | 400 | invalid-value",
                "{\"view\": \"nosuchview\"}                   | 404 | view-not-found",
                "no json                                    | 400 | malformed-json"
            })
    void refusesWhatNamesNoView(String body, int status, String code) {
        Reply reply = post("operator", PATH, body);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
    }

    @Test
    void refusesASecondBesideOneThatRuns() {
        verifications.running = FakeVerifications.ID;

        Reply reply = post("operator", PATH, "{\"all\": true}");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.code()).isEqualTo("verification-running");
        assertThat(reply.at("/facts/id").asString()).isEqualTo(FakeVerifications.ID);
    }

    @Test
    void tellsWhatDiffers() {
        Reply reply = ok("operator", PATH + "/" + FakeVerifications.ID);

        assertThat(reply.at("/state").asString()).isEqualTo("DONE");
        assertThat(reply.at("/equal").asBoolean()).isFalse();
        assertThat(reply.at("/complete").asBoolean(true)).isFalse();
        assertThat(reply.at("/waiting").asInt()).isEqualTo(2);
        assertThat(reply.at("/views/0/version").asInt()).isEqualTo(3);
        assertThat(reply.at("/views/0/position").asString()).isEqualTo("7-11");
        assertThat(reply.at("/views/0/differing/0/key").asString()).isEqualTo("Subject-a");
        assertThat(reply.at("/views/0/differing/0/differences/0/path").asString())
                .isEqualTo("/kind");
        assertThat(reply.at("/views/0/surplusTotal").asInt()).isEqualTo(1);
        assertThat(reply.at("/views/0/waiting").asInt()).isEqualTo(2);
    }

    @Test
    void cancels() {
        Reply reply = call(HttpMethod.DELETE, "operator", PATH + "/" + FakeVerifications.ID);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(verifications.cancelled).isTrue();
    }

    @Test
    void knowsNoOther() {
        assertThat(get("operator", PATH + "/another").code()).isEqualTo("verification-not-found");
        assertThat(call(HttpMethod.DELETE, "operator", PATH + "/another").code())
                .isEqualTo("verification-not-found");
    }
}
