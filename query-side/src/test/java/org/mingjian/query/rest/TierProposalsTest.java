package org.mingjian.query.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.query.support.Facts;

/** Tiers to be proposed, over HTTP. Today is 22 November 2026. */
class TierProposalsTest extends RestTest {

    private static final String PATH = "/api/v1/tier-proposals/due";

    @Test
    void listsWhatIsDueWithAllThatTheCommandNeeds() {
        Reply reply = ok("clerk", PATH);

        assertThat(reply.at("/day").asString()).isEqualTo("2026-11-22");
        assertThat(reply.at("/items")).hasSize(1);
        assertThat(reply.at("/items/0/subject").asString()).isEqualTo(Facts.HOTEL);
        assertThat(reply.at("/items/0/unit").asString()).isEqualTo(Facts.UNIT);
        assertThat(reply.at("/items/0/dueOn").asString()).isEqualTo("2026-11-22");
        assertThat(reply.at("/items/0/obligation").asString()).hasSize(36);
        assertThat(reply.at("/items/0/graded/scheme").asString()).isEqualTo("enterprise-credit-risk");
        assertThat(reply.at("/items/0/graded/sha256").asString()).hasSize(64);
        assertThat(reply.at("/items/0/evidence")).isNotEmpty();
        assertThat(reply.at("/items/0").has("instead")).isFalse();
        assertThat(reply.at("/more").asBoolean()).isFalse();
        assertThat(reply.at("/position").asString()).isEqualTo("7-11");
    }

    @Test
    void goesOnWhereItEnded() {
        Reply first = ok("clerk", PATH + "?size=1");
        assertThat(first.at("/more").asBoolean()).isTrue();

        Reply next = ok("clerk", PATH + "?size=200&after=" + first.at("/next").asString());
        assertThat(next.at("/more").asBoolean()).isFalse();

        Reply again = ok("clerk", PATH + "?size=200&after=" + next.at("/next").asString());
        assertThat(again.at("/items")).isEqualTo(next.at("/items"));
        assertThat(again.at("/next")).isEqualTo(next.at("/next"));
    }

    @Test
    void refusesAPlaceInAnotherQuestion() {
        String next = ok("clerk", PATH).at("/next").asString();

        Reply reply = get("clerk", PATH + "?region=CN-41&after=" + next);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("cursor-invalid");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "?size=0,          400, invalid-value",
        "?after=nowhere,   400, cursor-invalid",
        "?asOf=2026-01-01, 400, unknown-parameter",
    })
    void refusesWithAStableCode(String question, int status, String code) {
        Reply reply = get("clerk", PATH + question);

        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
    }
}
