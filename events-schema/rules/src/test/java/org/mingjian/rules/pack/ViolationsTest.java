package org.mingjian.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The violation rules V01 to V33 and those of them that the law changed. */
class ViolationsTest {

    private static final List<JsonNode> RULES = Shipped.packs().stream()
            .filter(pack -> pack.header().kind() == PackKind.VIOLATIONS)
            .flatMap(pack -> StreamSupport.stream(pack.root().get("rules").spliterator(), false))
            .toList();

    @Test
    void areThirtyThree() {
        List<String> numbered =
                IntStream.rangeClosed(1, 33).mapToObj("V%02d"::formatted).toList();

        assertThat(RULES)
                .extracting(rule -> rule.get("id").asText().substring(0, 3))
                .containsOnlyElementsOf(numbered)
                .containsAll(numbered);
    }

    @ParameterizedTest(name = "{0} changed on {1}: at most {2}, then {3} yuan")
    @CsvSource({
        "V01, 2025-01-20, 5000,  5000", // 国务院令第797号: seven kinds of places file since
        "V06, 2025-09-01, 50000, 200000", // 传染病防治法 art 73, then art 107
        "V18, 2022-05-01, 3000,  100000", // 医疗机构管理条例 art 47
        "V19, 2022-05-01, 5000,  100000" // 医疗机构管理条例 art 48
    })
    void haveDatedPairsThatFollowEachOther(String id, LocalDate changed, int before, int since) {
        List<JsonNode> pair = RULES.stream()
                .filter(rule -> rule.get("id").asText().equals(id))
                .toList();

        assertThat(pair).hasSize(2);
        assertThat(pair.get(0).get("validTo").asText())
                .isEqualTo(changed.minusDays(1).toString());
        assertThat(pair.get(1).get("validFrom").asText()).isEqualTo(changed.toString());
        assertThat(pair.get(0).get("fine").get("max").asInt()).isEqualTo(before);
        assertThat(pair.get(1).get("fine").get("max").asInt()).isEqualTo(since);
        assertThat(pair.get(0).get("law").asText())
                .isNotEqualTo(pair.get(1).get("law").asText());
    }

    @Test
    void haveABasisEachAndSayWhatIsNotSure() {
        assertThat(RULES).allSatisfy(rule -> {
            assertThat(rule.get("basisBreached")).isNotEmpty();
            assertThat(rule.get("basisOfPenalty")).isNotEmpty();
            if (!rule.get("sureness").asText().equals("SURE")) {
                assertThat(rule.get("comment").asText("")).isNotEmpty();
            }
        });
    }
}
