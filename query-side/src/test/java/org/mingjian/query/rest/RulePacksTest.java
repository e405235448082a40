package org.mingjian.query.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingjian.query.support.Facts;
import org.mingjian.query.support.PackFacts;
import org.mingjian.rules.pack.PackReader;

/** The packs that answers rest on are told by digest, with who adopted them, or that nobody did. */
class RulePacksTest extends RestTest {

    @Test
    void namesThePackThatAStandingWasScoredBy() {
        String used = ok("regulator", "/api/v1/subjects/" + Facts.HOTEL + "/credit")
                .at("/standing/pack/sha256")
                .asString();

        Reply pack = ok("partner", "/api/v1/rule-packs/" + used);

        assertThat(pack.at("/name").asString()).isEqualTo("henan-health-credit");
        assertThat(PackReader.sha256(pack.at("/text").asString())).isEqualTo(used);
    }

    @Test
    void tellsWhoAdoptedAPackAndToWhenItHolds() {
        Reply pack = ok("auditor", "/api/v1/rule-packs/" + PackFacts.SHA256);

        assertThat(pack.at("/adoption/adoptedBy").asString()).isEqualTo("国家发展改革委");
        assertThat(pack.at("/adoption/event").asString()).endsWith("@0");
        assertThat(pack.at("/adoption/lastDay").asString()).isEqualTo("2026-12-31");
    }

    @Test
    void listsEveryPackAndSaysOfWhichNobodyAdoptedThem() {
        Reply all = ok("officer", "/api/v1/rule-packs");

        assertThat(all.at("/items")).hasSizeGreaterThan(8);
        assertThat(all.at("/items").valueStream().filter(item -> item.hasNonNull("adoption")))
                .singleElement()
                .satisfies(item -> assertThat(item.at("/name").asString()).isEqualTo("credit-repair"));
    }

    @Test
    void knowsNoPackOfAnotherDigest() {
        Reply none = get("regulator", "/api/v1/rule-packs/" + "0".repeat(64));

        assertThat(none.status()).isEqualTo(404);
        assertThat(none.code()).isEqualTo("rule-pack-not-found");
    }
}
