package org.mingjian.query.policylab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.query.policylab.LabFixture.DAY;
import static org.mingjian.query.policylab.LabFixture.DRAFTS;
import static org.mingjian.query.policylab.LabFixture.QUESTION;
import static org.mingjian.query.policylab.LabFixture.decision;
import static org.mingjian.query.policylab.LabFixture.henanWith;
import static org.mingjian.query.policylab.LabFixture.subject;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingjian.query.credit.Gravity;
import org.mingjian.query.support.PackFacts;
import org.mingjian.rules.pack.Pack;

class PublicRecordsTest {
    private final LabFixture lab = new LabFixture();

    private PublicRecords.Report publicRecords(Draft draft) {
        return lab.report(draft, QUESTION).publicRecords();
    }

    private void add(boolean organisation, Gravity gravity, int monthsAgo) {
        String name = "s" + lab.subjects.size();
        lab.subjects.add(new LabSubject(
                "Subject-" + name,
                "CN-410100",
                organisation,
                List.of("CN-410105"),
                1,
                false,
                Map.of("PenaltyCase-" + name, decision(name, DAY.minusMonths(monthsAgo), gravity))));
    }

    @Test
    void countsWhatLeavesPublicViewWhenRecordsCountForLess() {
        add(true, Gravity.SERIOUS, 1);
        add(true, Gravity.MINOR, 1);

        PublicRecords.Report report = publicRecords(henanWith("expires: {months: 3}", "expires: {months: 1}"));

        assertThat(report).isEqualTo(new PublicRecords.Report(2, 2, 1, 0, 1));
    }

    @Test
    void countsNoRecordOfWhoMayBeAPerson() {
        add(false, Gravity.SERIOUS, 1);

        assertThat(publicRecords(henanWith("points: 40", "points: 70")))
                .isEqualTo(new PublicRecords.Report(0, 0, 0, 0, 0));
    }

    @Test
    void countsADecisionOverSeveralActsOnce() {
        lab.subjects.add(new LabSubject(
                "Subject-s",
                "CN-410100",
                true,
                List.of("CN-410105"),
                1,
                false,
                Map.of(
                        "PenaltyCase-1#a", decision("a", DAY.minusMonths(1), Gravity.SERIOUS),
                        "PenaltyCase-1#b", decision("b", DAY.minusMonths(1), Gravity.GENERAL))));

        assertThat(publicRecords(henanWith("points: 40", "points: 70")).decisions())
                .isEqualTo(1);
    }

    /** Decree 36 lets a general record be public for at most twelve months; a draft of one month lets it go. */
    @Test
    void triesRulesOnPublicity() {
        add(true, Gravity.GENERAL, 2);
        lab.subjects.add(subject("none"));
        String repair = PackFacts.INSTALLED.all().stream()
                .filter(one -> one.sha256().equals(PackFacts.SHA256))
                .findFirst()
                .map(Pack::text)
                .orElseThrow();

        LabReport same = lab.report(DRAFTS.read(repair), QUESTION);
        String shorter = repair.replace("minMonths: 3", "minMonths: 1").replace("maxMonths: 12", "maxMonths: 1");
        LabReport soon = lab.report(DRAFTS.read(shorter), QUESTION);

        assertThat(same.publicRecords()).isEqualTo(new PublicRecords.Report(1, 1, 1, 0, 0));
        assertThat(soon.publicRecords()).isEqualTo(new PublicRecords.Report(1, 1, 0, 0, 1));
        assertThat(soon.moved()).isZero();
    }
}
