package org.mingjian.query.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

/** The versions of views as operators see and order them. */
class ViewsTest extends RestTest {

    private static final String BUILT = "/api/v1/views/" + RestTestApplication.BEING_BUILT;

    private Reply order(HttpMethod method, String path) {
        return call(method, "operator", path);
    }

    @Test
    void tellsWhichVersionServesAndWhichIsBeingBuilt() {
        Reply reply = ok("operator", BUILT);

        assertThat(reply.at("/view").asString()).isEqualTo("unitdossier");
        assertThat(reply.at("/serving/version").asString()).isEqualTo("unitdossier-v1");
        assertThat(reply.at("/serving/documents").asInt()).isEqualTo(3);
        assertThat(reply.at("/next/version").asString()).isEqualTo("unitdossier-v2");
        assertThat(reply.at("/next/progress").asDouble()).isEqualTo(0.25);
        assertThat(reply.at("/next/eventsPerSecond").asDouble()).isEqualTo(1000);
        assertThat(reply.at("/next/secondsLeft").asDouble()).isEqualTo(8);
        assertThat(reply.at("/position").asString()).isEqualTo("7-11");
    }

    @Test
    void listsAllViews() {
        Reply reply = ok("operator", "/api/v1/views");

        assertThat(reply.at("/total").asInt()).isEqualTo(2);
        assertThat(reply.at("/views/0/view").asString()).isEqualTo("creditstanding");
        assertThat(reply.at("/views/0/next").isNull()).isTrue();
        assertThat(reply.at("/views/1/next/version").asString()).isEqualTo("unitdossier-v2");
    }

    @Test
    void showsARebuildInTheStatus() {
        assertThat(ok("operator", "/api/v1/status")
                        .at("/views/unitdossier/rebuild/position")
                        .asString())
                .isEqualTo("7-3");
    }

    @Test
    void beginsARebuild() {
        Reply reply = order(HttpMethod.POST, "/api/v1/views/creditstanding/rebuild");

        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.at("/version").asString()).isEqualTo("creditstanding-v2");
    }

    @Test
    void refusesASecondRebuildAndSaysHowFarTheFirstIs() {
        Reply reply = order(HttpMethod.POST, BUILT + "/rebuild");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.code()).isEqualTo("rebuild-running");
        assertThat(reply.text()).contains("unitdossier-v2").contains("0.25");
    }

    @Test
    void forcesTheOneThatRuns() {
        assertThat(order(HttpMethod.POST, BUILT + "/rebuild?force=true").status())
                .isEqualTo(202);
    }

    @Test
    void cancelsOnlyWhatRuns() {
        assertThat(order(HttpMethod.DELETE, BUILT + "/rebuild").status()).isEqualTo(200);

        Reply reply = order(HttpMethod.DELETE, "/api/v1/views/creditstanding/rebuild");
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.code()).isEqualTo("rebuild-not-running");
    }

    @Test
    void knowsNoViewThatIsNotThere() {
        assertThat(get("operator", "/api/v1/views/none").code()).isEqualTo("view-not-found");
        assertThat(order(HttpMethod.POST, "/api/v1/views/none/rebuild").code()).isEqualTo("view-not-found");
    }
}
