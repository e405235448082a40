package org.mingjian.query.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.deadletters.Change;
import org.mingjian.query.projection.deadletters.Letter;
import org.mingjian.query.projection.deadletters.Sequence;
import org.mingjian.query.projection.deadletters.Unnamed;
import org.mingjian.query.support.Facts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@SuppressWarnings("NullAway.Init") // fields are filled by the test framework
class DeadLettersRestTest extends RestTest {
    @Autowired
    ObligingLetters letters;

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

    @ParameterizedTest
    @CsvSource({
        "creditstanding, Subject-uscc.91410100MA4WAITS1X, /api/v1/subjects/Subject-uscc.91410100MA4WAITS1X/credit",
        "creditstanding, Subject-uscc.91410100MA4WAITS1X, /api/v1/subjects/licence.WAITS/timeline",
        "unitdossier, SupervisedUnit-WAITS, /api/v1/units/WAITS",
        "penaltyregister, PenaltyCase-WAITS, /api/v1/penalties/WAITS",
        "rectificationdocket, RectificationOrder-WAITS, /api/v1/orders/RectificationOrder-WAITS",
        "authorisations, Authorisation-WAITS, /api/v1/authorisations/WAITS",
        "organroster, Organ-WAITS, /api/v1/organs/WAITS"
    })
    void saysOfWhatItDoesNotFindThatItMayWait(String view, String key, String path) {
        whileOneWaits(view, key, () -> {
            Reply absent = get("regulator", path);

            assertThat(absent.status()).isEqualTo(404);
            assertThat(absent.at("/facts/incomplete").asBoolean(false)).isTrue();
            assertThat(absent.at("/facts/deadLetters").asInt()).isPositive();
        });
    }

    @Test
    void saysNothingOfWhatIsNotThereWhereNothingOfItWaits() {
        whileOneWaits("unitdossier", "SupervisedUnit-WAITS", () -> assertThat(
                        get("regulator", "/api/v1/units/OTHER").at("/facts").has("incomplete"))
                .isFalse());
    }

    @Test
    void saysOfEveryDocumentThatItMayLackAnEventOfWhichNobodyKnowsWhoseItIs() {
        whileOneWaits("unitdossier", Unnamed.of("SiteVisit-2"), () -> {
            assertThat(ok("regulator", "/api/v1/units/" + Facts.UNIT)
                            .at("/incomplete")
                            .asBoolean(false))
                    .isTrue();
            assertThat(get("regulator", "/api/v1/units/OTHER")
                            .at("/facts/deadLetters")
                            .asInt())
                    .isEqualTo(1);
        });
    }

    private void whileOneWaits(String view, String key, Runnable asking) {
        ViewVersion version = new ViewVersion(view, 1);
        Letter letter = new Letter(key, 0, "toy", "7-9", Instant.EPOCH, Instant.EPOCH, false, "unknown schema");
        letters.save(version, List.of(new Change(key, Sequence.EMPTY.with(List.of(letter), "here"), null)));
        try {
            asking.run();
        } finally {
            letters.load(version, List.of(key))
                    .forEach((parked, kept) -> letters.save(version, List.of(new Change(parked, null, kept.mark()))));
        }
    }
}
