package org.mingjian.query.policylab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjian.query.policylab.LabFixture.DRAFTS;
import static org.mingjian.query.policylab.LabFixture.HENAN;

import org.junit.jupiter.api.Test;
import org.mingjian.query.support.PackFacts;
import org.mingjian.rules.pack.PackException;
import org.mingjian.rules.pack.PackReader;

class DraftsTest {

    @Test
    void refusesADraftWithEveryLineAndReason() {
        String bad = HENAN.replace("basePoints: 100", "basePoints: 100\nbonus: 5")
                .replace("{grade: D, from: 0}", "{grade: D, from: 10}");

        assertThatThrownBy(() -> DRAFTS.read(bad))
                .isInstanceOfSatisfying(PackException.class, e -> assertThat(e.reasons())
                        .isNotEmpty()
                        .allSatisfy(reason -> assertThat(reason).matches("line \\d+, .*")));
    }

    @Test
    void refusesAPackThatChangesNoStandingAndNoPublicity() {
        String days = PackFacts.INSTALLED.all().stream()
                .filter(one -> one.file().startsWith("CN/working-days"))
                .findFirst()
                .orElseThrow()
                .text();

        assertThatThrownBy(() -> DRAFTS.read(days))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("working-days")
                .hasMessageContaining("credit-standing or credit-repair");
    }

    @Test
    void findsInstalledPacksByDigestAndName() {
        assertThat(DRAFTS.bySha256(PackReader.sha256(HENAN)))
                .get()
                .extracting(draft -> draft.pack().text())
                .isEqualTo(HENAN);
        assertThat(DRAFTS.byName("henan-health-credit", null)).isPresent();
        assertThat(DRAFTS.byName("henan-health-credit", "0")).isEmpty();
        assertThat(DRAFTS.byName("nothing", null)).isEmpty();
    }

    @Test
    void isInForceOnEveryDayUnderItsOwnDigest() {
        Draft draft = DRAFTS.read(HENAN.replace("2020-05-01", "2031-01-01"));

        assertThat(draft.always().header().inForceOn(LabFixture.DAY)).isTrue();
        assertThat(draft.always().sha256()).isEqualTo(draft.pack().sha256());
        assertThat(draft.pack().header().inForceOn(LabFixture.DAY)).isFalse();
    }
}
