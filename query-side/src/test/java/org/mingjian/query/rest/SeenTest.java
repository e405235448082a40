package org.mingjian.query.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.support.Facts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@SuppressWarnings("NullAway.Init") // fields are filled by the test framework
class SeenTest extends RestTest {
    private static final String CREDIT = "/api/v1/subjects/" + Facts.HOTEL + "/credit";
    private static final String PARTNER = "/api/v1/partner/credit/" + Facts.HOTEL + "?purpose=financing&seen=";

    @Autowired
    FakeCatchUp catchUp;

    @BeforeEach
    void everythingIsThere() {
        catchUp.awaited.clear();
        catchUp.answer = new CatchUp.Result.Reached();
    }

    @Test
    void waitsForTheViewsOfTheEndpoint() {
        ok("regulator", CREDIT + "?seen=Inspection-1@17");
        ok("regulator", "/api/v1/units/" + Facts.UNIT + "?seen=Inspection-1@17");
        ok("regulator", "/api/v1/orders?seen=Inspection-1@17");

        assertThat(catchUp.awaited)
                .containsExactly(
                        awaited("creditstanding"),
                        awaited("unitdossier"),
                        awaited("rectificationdocket", "creditstanding"));
    }

    private static FakeCatchUp.Awaited awaited(String... views) {
        return new FakeCatchUp.Awaited(
                "Inspection-1",
                17,
                List.of(views).stream().map(view -> new ViewVersion(view, 1)).toList());
    }

    @Test
    void waitsForNothingUnlessAsked() {
        ok("regulator", CREDIT);

        assertThat(catchUp.awaited).isEmpty();
    }

    @Test
    void saysWhichViewIsBehindAndHowFar() {
        catchUp.answer = new CatchUp.Result.Behind("creditstanding", "7-9", 2);

        Reply reply = get("regulator", CREDIT + "?seen=Inspection-1@17");

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.code()).isEqualTo("view-behind");
        assertThat(reply.at("/facts/view").asString()).isEqualTo("creditstanding");
        assertThat(reply.at("/facts/position").asString()).isEqualTo("7-9");
        assertThat(reply.at("/facts/lag").asInt()).isEqualTo(2);
    }

    @Test
    void saysThatThereIsNoSuchEvent() {
        catchUp.answer = new CatchUp.Result.NoSuchEvent();

        Reply reply = get("regulator", CREDIT + "?seen=Inspection-1@17");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.code()).isEqualTo("seen-not-found");
    }

    @Test
    void tellsAPartnerNothingOfWhatExists() {
        catchUp.answer = new CatchUp.Result.NoSuchEvent();

        ok("partner", PARTNER + "Subject-toronto.10225@0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Inspection-1",
                "Inspection-1@",
                "Inspection-1@x",
                "@1",
                "1@1",
                "Inspection-1@-1",
                "In spection-1@1"
            })
    void refusesWhatNamesNoEvent(String seen) {
        Reply reply = get("regulator", CREDIT + "?seen={seen}", seen);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("invalid-value");
    }

    @Test
    void isNotTakenWhereNoViewIsRead() {
        assertThat(get("operator", "/api/v1/status?seen=Inspection-1@17").code())
                .isEqualTo("unknown-parameter");
    }

    @Test
    void isDescribed() throws Exception {
        String description = mvc.perform(MockMvcRequestBuilders.get("/v3/api-docs"))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(description).contains("\"name\":\"seen\"");
    }
}
