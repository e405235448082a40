package org.mingjian.query.tierdue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.query.support.Facts.BATH;
import static org.mingjian.query.support.Facts.HOTEL;
import static org.mingjian.query.support.Facts.UNIT;

import java.util.List;
import java.util.UUID;
import mingjian.penalty.CreditClass;
import mingjian.penalty.Finality;
import org.junit.jupiter.api.Test;
import org.mingjian.query.search.Slice;
import org.mingjian.query.support.Facts;
import org.mingjian.query.support.PackFacts;
import org.mingjian.rules.pack.Pack;
import org.mingjian.rules.pack.PackReader;
import org.mingjian.rules.tier.TierSchemes;

/** Today is 22 November 2026, and enterprises are graded by risk. */
class TierDuesTest {

    private static final String STREAM =
            "SupervisionTier-tier.01JD0000000000000000000001.public~2Dplaces.enterprise~2Dcredit~2Drisk";
    private static final String INSPECTION = "Inspection-1";

    private final Worklist worklist = new Worklist();

    private TierDuesTest hotel() {
        worklist.history
                .add(HOTEL, HOTEL, Facts.registered("花园宾馆", "CN-410105"))
                .add(UNIT, HOTEL, UNIT, Facts.opened(HOTEL, "CN-410102"));
        return this;
    }

    private TierDuesTest inspected(String on) {
        worklist.history.add(INSPECTION, HOTEL, UNIT, Facts.pastInspection(HOTEL, UNIT, on));
        return this;
    }

    private TierDuesTest penalised(String subject, String act) {
        worklist.history.add(
                "PenaltyCase-" + act,
                subject,
                UNIT,
                Facts.pastPenalty(subject, act, "2026-04-10", CreditClass.SERIOUS, Finality.FINAL));
        return this;
    }

    private DueTier only() {
        List<DueTier> due = worklist.due();
        assertThat(due).hasSize(1);
        return due.get(0);
    }

    @Test
    void hasAllThatTheCommandNeeds() {
        hotel().inspected("2026-03-01");

        DueTier due = only();

        assertThat(due.stream()).isEqualTo(STREAM);
        assertThat(due.revision()).isEqualTo(-1);
        assertThat(due.dueOn()).isEqualTo(Worklist.DAY);
        assertThat(due.subject()).isEqualTo(HOTEL);
        assertThat(due.unit()).isEqualTo(UNIT);
        assertThat(due.region()).isEqualTo("CN-410102");
        assertThat(due.specialty()).isEqualTo("public-places");
        assertThat(due.input()).isEqualTo("RISK");
        assertThat(due.graded().scheme()).isEqualTo("enterprise-credit-risk");
        assertThat(due.graded().tier()).isEqualTo("A");
        assertThat(due.instead()).isNull();
        assertThat(due.standing()).isEqualTo("1.2");
        assertThat(due.evidence()).containsExactly(INSPECTION + "@0");
    }

    @Test
    void owesNothingWhereNothingIsKnown() {
        hotel();

        assertThat(worklist.due()).isEmpty();
    }

    @Test
    void owesNothingForFactsBeforeTheWindow() {
        hotel().inspected("2023-11-21");

        assertThat(worklist.due()).isEmpty();
    }

    @Test
    void owesNothingForWhatIsProposed() {
        hotel().inspected("2026-03-01");
        worklist.propose(only());

        assertThat(worklist.due()).isEmpty();
    }

    @Test
    void owesAnotherTierOnceFactsAreWorse() {
        hotel().inspected("2026-03-01");
        DueTier before = only();
        worklist.propose(before);

        penalised(HOTEL, "a");

        DueTier due = only();
        assertThat(due.graded().tier()).isEqualTo("B");
        assertThat(due.instead()).isEqualTo(before.graded());
        assertThat(due.revision()).isZero();
        assertThat(due.standing()).isEqualTo("2.2");
        assertThat(due.evidence()).containsExactly("PenaltyCase-a@0", INSPECTION + "@0");
        assertThat(due.obligation()).isNotEqualTo(before.obligation());
    }

    @Test
    void namesAnObligationTheSameToWhoeverAsks() {
        hotel().inspected("2026-03-01");
        UUID first = only().obligation();

        worklist.history.add("Inspection-2", HOTEL, UNIT, Facts.pastInspection(HOTEL, UNIT, "2026-05-01"));

        assertThat(only().obligation()).isEqualTo(first);
    }

    @Test
    void countsFactsOfASubjectThatWasMerged() {
        hotel().inspected("2026-03-01");
        worklist.history.add(BATH, BATH, Facts.registered("清泉浴池", "CN-410102"));
        penalised(BATH, "b");
        worklist.history.add(BATH, BATH, Facts.mergedInto(HOTEL));

        DueTier due = only();

        assertThat(due.subject()).isEqualTo(HOTEL);
        assertThat(due.graded().tier()).isEqualTo("B");
        assertThat(due.evidence()).contains("PenaltyCase-b@0");
    }

    @Test
    void asksTheDossierWhereAUnitTakenOverLies() {
        worklist.history
                .add(BATH, BATH, Facts.registered("清泉浴池", "CN-410102"))
                .add(HOTEL, HOTEL, Facts.registered("花园宾馆", "CN-410105"))
                .add(UNIT, BATH, UNIT, Facts.opened(BATH, "CN-410102"))
                .add(UNIT, BATH, UNIT, Facts.handedOver(BATH, HOTEL, "2026-02-01"));
        inspected("2026-03-01");

        DueTier due = only();

        assertThat(due.subject()).isEqualTo(HOTEL);
        assertThat(due.region()).isEqualTo("CN-410102");
    }

    @Test
    void leavesOutWhatLiesElsewhere() {
        hotel().inspected("2026-03-01");

        assertThat(worklist.due("CN-4101")).hasSize(1);
        assertThat(worklist.due("CN-4107")).isEmpty();
    }

    @Test
    void owesNothingWhereNoSchemeGradesByAnAnswer() {
        hotel().inspected("2026-03-01");

        assertThat(worklist.by(new TierSchemes(List.of())).due()).isEmpty();
    }

    @Test
    void gradesByTheStandingWhereASchemeSaysSo() {
        hotel().inspected("2026-03-01");

        worklist.by(new TierSchemes(List.of(PackReader.read("CN/by-standing.yaml", byStanding()))));

        DueTier due = only();
        assertThat(due.input()).isEqualTo("STANDING");
        assertThat(due.standing()).matches("\\d+");
        assertThat(due.evidence()).containsExactly(INSPECTION + "@0");
    }

    @Test
    void goesOnAfterTheLastSubjectLookedAt() {
        hotel().inspected("2026-03-01");
        worklist.history.add(BATH, BATH, Facts.registered("清泉浴池", "CN-410102"));

        var first = worklist.page(null, new Slice(List.of("-1"), 1));
        var second = worklist.page(null, new Slice(first.last(), 1));
        var third = worklist.page(null, new Slice(second.last(), 1));

        assertThat(first.items().size() + second.items().size()).isEqualTo(1);
        assertThat(third.items()).isEmpty();
        assertThat(third.last()).isEmpty();
    }

    /** The shipped scheme, by points of a standing, of which more are the better. */
    private static String byStanding() {
        Pack byRisk = PackFacts.INSTALLED.all().stream()
                .filter(pack -> pack.file().contains("enterprise-credit-risk"))
                .findFirst()
                .orElseThrow();
        return byRisk.text()
                .replace("input: RISK", "input: STANDING")
                .replace("uses: RISK", "uses: STANDING")
                .replaceAll("gives: A", "gives: X")
                .replaceAll("gives: D", "gives: A")
                .replaceAll("gives: X", "gives: D")
                .replaceAll("gives: B", "gives: X")
                .replaceAll("gives: C", "gives: B")
                .replaceAll("gives: X", "gives: C");
    }
}
