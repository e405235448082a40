package org.mingjian.query.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingjian.query.support.Facts;
import org.springframework.http.HttpMethod;

class DeadLettersRestTest extends RestTest {

    private static final String BATH = "/api/v1/dead-letters/creditstanding/" + Facts.BATH;

    @Test
    void listsWhatWaits() {
        Reply all = ok("operator", "/api/v1/dead-letters?view=creditstanding");

        assertThat(all.at("/total").asInt()).isEqualTo(1);
        assertThat(all.at("/sequences/0/key").asString()).isEqualTo(Facts.BATH);
        assertThat(all.at("/sequences/0/letters").asInt()).isEqualTo(2);
        assertThat(all.at("/sequences/0/firstEvent").asString()).isEqualTo("PenaltyCase-2@7");
        assertThat(all.at("/position").asString()).isEqualTo("7-11");
        assertThat(get("operator", "/api/v1/dead-letters?view=nothing").code()).isEqualTo("invalid-value");
    }

    @Test
    void showsASequenceInOrder() {
        Reply one = ok("operator", BATH);

        assertThat(one.at("/letters/0/event").asString()).isEqualTo("PenaltyCase-2@7");
        assertThat(one.at("/letters/1/event").asString()).isEqualTo("PenaltyCase-2@8");
        assertThat(one.at("/letters/1/type").asString()).isEqualTo("mingjian.penalty.X");
        assertThat(get("operator", "/api/v1/dead-letters/creditstanding/" + Facts.HOTEL)
                        .code())
                .isEqualTo("dead-letter-not-found");
    }

    @Test
    void tellsWhatBecameOfAnOrder() {
        Reply retried = call(HttpMethod.POST, "operator", BATH + "/retry");
        assertThat(retried.status()).isEqualTo(200);
        assertThat(retried.at("/outcome").asString()).isEqualTo("failed");
        assertThat(retried.at("/left").asInt()).isEqualTo(2);
        assertThat(retried.at("/reason").asString()).isEqualTo("still not");

        Reply evicted = call(HttpMethod.POST, "operator", BATH + "/evict?event=PenaltyCase-2@7");
        assertThat(evicted.at("/outcome").asString()).isEqualTo("evicted");
    }

    @Test
    void givesUpOnlyWhatIsNamed() {
        assertThat(call(HttpMethod.POST, "operator", BATH + "/evict").code()).isEqualTo("invalid-value");
        assertThat(call(HttpMethod.POST, "operator", BATH + "/evict?event=first")
                        .code())
                .isEqualTo("invalid-value");
    }

    @Test
    void answersSayWhatTheyLack() {
        Reply credit = ok("regulator", "/api/v1/subjects/" + Facts.HOTEL + "/credit");
        assertThat(credit.at("/incomplete").asBoolean())
                .as("the hotel answers for the bath")
                .isTrue();
        assertThat(credit.at("/deadLetters").asInt()).isEqualTo(2);
        assertThat(ok("regulator", "/api/v1/subjects").at("/deadLetters").asInt())
                .isEqualTo(2);
        assertThat(ok("partner", "/api/v1/partner/credit/" + Facts.HOTEL + "?purpose=financing")
                        .at("/incomplete")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void answersThatLackNothingDoNotSpeakOfIt() {
        Reply order = ok("regulator", "/api/v1/orders/" + RestTestApplication.ORDER);

        assertThat(order.body().has("incomplete")).isFalse();
        assertThat(order.body().has("deadLetters")).isFalse();
        assertThat(ok("regulator", "/api/v1/inspections/statistics").body().has("incomplete"))
                .isFalse();
    }

    @Test
    void answersMadeOfTwoViewsSayWhatEitherLacks() {
        assertThat(ok("regulator", "/api/v1/inspections").at("/deadLetters").asInt())
                .isEqualTo(2);
    }
}
