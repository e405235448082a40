package org.mingjian.query.policylab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.query.policylab.LabFixture.DAY;
import static org.mingjian.query.policylab.LabFixture.DRAFTS;
import static org.mingjian.query.policylab.LabFixture.HENAN;
import static org.mingjian.query.policylab.LabFixture.QUESTION;
import static org.mingjian.query.policylab.LabFixture.henanWith;
import static org.mingjian.query.policylab.LabFixture.subject;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingjian.query.credit.Gravity;

class LabRunTest {
    /** A decision of the class SERIOUS takes 70 points instead of 40. */
    private static final Draft STRICTER = henanWith("points: 40", "points: 70");

    private final LabFixture lab = new LabFixture();

    private LabReport report(Draft draft) {
        return lab.report(draft, QUESTION);
    }

    @Test
    void countsHowManyGoFromWhichGradeToWhich() {
        lab.subjects.add(subject("clean"));
        lab.subjects.add(subject("minor", Gravity.MINOR));
        lab.subjects.add(subject("serious", Gravity.SERIOUS));
        lab.subjects.add(subject("worst", Gravity.SERIOUS, Gravity.SERIOUS));

        LabReport report = report(STRICTER);

        assertThat(report.subjects()).isEqualTo(4);
        assertThat(report.underDraft()).isEqualTo(4);
        assertThat(report.matrix()).isEqualTo(Map.of("A", Map.of("A", 2L), "C", Map.of("D", 1L), "D", Map.of("D", 1L)));
        assertThat(report.moved()).isEqualTo(1);
        assertThat(report.position()).isEqualTo("position-of-the-view");
    }

    @Test
    void leavesTheUnratedUnratedAndThoseOutsideTheDraftWhereTheyAre() {
        LabSubject rated = subject("rated", Gravity.SERIOUS);
        lab.subjects.add(new LabSubject("Subject-new", "CN-410100", true, List.of("CN-410105"), 1, false, Map.of()));
        lab.subjects.add(
                new LabSubject("Subject-abroad", "US-AL", true, List.of("CN-410105"), 1, false, rated.facts()));
        lab.subjects.add(rated);

        LabReport report = report(STRICTER);

        assertThat(report.matrix())
                .isEqualTo(Map.of(
                        "C", Map.of("D", 1L),
                        "NOT_RATED", Map.of("NOT_RATED", 1L),
                        "NO_RULES_IN_FORCE", Map.of("NO_RULES_IN_FORCE", 1L)));
        assertThat(report.underDraft()).isEqualTo(2);
    }

    @Test
    void gradesWhereNoRulesAreInForceYet() {
        LabSubject abroad = subject("abroad", Gravity.SERIOUS);
        lab.subjects.add(new LabSubject("Subject-abroad", "US-AL", true, List.of("US-AL"), 1, false, abroad.facts()));

        LabReport report = report(henanWith("[CN-41]", "[US]"));

        assertThat(report.matrix()).isEqualTo(Map.of("NO_RULES_IN_FORCE", Map.of("C", 1L)));
    }

    @Test
    void triesADraftWhoseFirstDayIsYetToCome() {
        lab.subjects.add(subject("serious", Gravity.SERIOUS));
        String later = HENAN.replace("validFrom: \"2020-05-01\"", "validFrom: \"2027-01-01\"");

        LabReport report = report(DRAFTS.read(later.replace("points: 40", "points: 70")));

        assertThat(report.matrix()).isEqualTo(Map.of("C", Map.of("D", 1L)));
    }

    @Test
    void givesWayToRulesOfANarrowerPlace() {
        lab.subjects.add(subject("serious", Gravity.SERIOUS));

        LabReport report = lab.report(henanWith("[CN-41]", "[CN]"), new LabQuestion("CN-4101", DAY, List.of()));

        assertThat(report.underDraft()).isZero();
        assertThat(report.moved()).isZero();
    }

    @Test
    void namesThoseThatMoveMostWithTheRulesAndPoints() {
        lab.subjects.add(subject("one", Gravity.SERIOUS));
        lab.subjects.add(subject("none"));
        lab.subjects.add(subject("minor", Gravity.MINOR));

        List<Mover> movers = report(STRICTER).movers();

        assertThat(movers).hasSize(1);
        Mover mover = movers.get(0);
        assertThat(mover.subject()).isEqualTo("Subject-one");
        assertThat(mover.scoreWas()).isEqualTo(60);
        assertThat(mover.scoreWould()).isEqualTo(30);
        assertThat(mover.reasons())
                .containsExactly(new Mover.Reason("one0", "PenaltyCase-one0@0", "H36-SERIOUS", 40, "H36-SERIOUS", 70));
    }

    @Test
    void namesAHundredWhoMoveMostInTheSameOrderAlways() {
        for (int i = 0; i < 150; i++) {
            lab.subjects.add(subject("s%03d".formatted(i), i % 3 == 0 ? Gravity.SERIOUS : Gravity.GENERAL));
        }

        List<Mover> movers = report(
                        DRAFTS.read(HENAN.replace("points: 40", "points: 70").replace("points: 15", "points: 20")))
                .movers();

        assertThat(movers).hasSize(100);
        assertThat(movers.subList(0, 50)).extracting(Mover::scoreWould).containsOnly(30);
        assertThat(movers).extracting(Mover::subject).startsWith("Subject-s000", "Subject-s003", "Subject-s006");
        assertThat(movers.get(50).subject()).isEqualTo("Subject-s001");
    }

    @Test
    void movesThoseWhomBandsAloneMoveWithoutAReason() {
        lab.subjects.add(subject("minor", Gravity.MINOR));

        Mover mover = LabFixture.mover(report(henanWith("{grade: A, from: 90}", "{grade: A, from: 98}")), "minor")
                .orElseThrow();

        assertThat(mover.was()).isEqualTo("A");
        assertThat(mover.would()).isEqualTo("B");
        assertThat(mover.reasons()).isEmpty();
    }

    @Test
    void tellsTheShareOfEachGradeBySizeAndRegion() {
        LabSubject small = subject("small", Gravity.SERIOUS);
        lab.subjects.add(small);
        lab.subjects.add(subject("clean"));
        lab.subjects.add(new LabSubject(
                "Subject-chain", "CN-410100", true, List.of("CN-410102", "CN-410105"), 25, false, small.facts()));

        LabReport report = report(STRICTER);

        assertThat(report.bySize()).extracting(Shares.Group::group).containsExactly("01", "20+");
        Shares.Group ofOne = report.bySize().get(0);
        assertThat(ofOne.subjects()).isEqualTo(2);
        assertThat(ofOne.inForce()).isEqualTo(Map.of("A", new Shares.Portion(1, 0.5), "C", new Shares.Portion(1, 0.5)));
        assertThat(ofOne.drafted()).isEqualTo(Map.of("A", new Shares.Portion(1, 0.5), "D", new Shares.Portion(1, 0.5)));
        assertThat(report.byRegion()).extracting(Shares.Group::group).containsExactly("CN-410105", "several");
    }

    @Test
    void saysThatWorkloadCannotBeToldWhereNoSchemeGradesByStandingOrRisk() {
        LabSubject clean = subject("clean");
        lab.subjects.add(new LabSubject("Subject-abroad", "US-AL", true, List.of("US-AL"), 1, false, clean.facts()));

        Workload workload = report(STRICTER).workload();

        assertThat(workload.told()).isFalse();
        assertThat(workload.reason()).contains("No scheme of tiers");
        assertThat(workload.schemes()).isEmpty();
    }

    /** By the scheme of 2022 a draft that weighs a penalty more puts more enterprises into stricter classes. */
    @Test
    void tellsWhatTiersByRiskWouldAskForInInspections() {
        lab.subjects.add(subject("fined", Gravity.SERIOUS));
        lab.subjects.add(subject("clean"));

        Workload.ByScheme scheme = report(henanWith("penaltyWeight: 5", "penaltyWeight: 100"))
                .workload()
                .schemes()
                .get(0);

        assertThat(scheme.scheme()).isEqualTo("enterprise-credit-risk 2022");
        assertThat(scheme.input()).isEqualTo("RISK");
        assertThat(scheme.leastDrafted()).isGreaterThan(scheme.leastInForce());
        assertThat(scheme.drawnDrafted()).isGreaterThan(scheme.drawnInForce());
        assertThat(scheme.ungradedInForce()).isZero();
    }

    @Test
    void tellsHowWellEitherTellsWhatComes() {
        for (int i = 0; i < 10; i++) {
            lab.subjects.add(subject("s" + i, i % 2 == 0 ? Gravity.SERIOUS : Gravity.MINOR));
        }

        LabReport report =
                lab.report(STRICTER, new LabQuestion("CN-4101", DAY, List.of(DAY.minusYears(2), DAY.minusYears(1))));

        assertThat(report.predictions()).hasSize(2);
        assertThat(report.predictions().get(1).inForce().all().grade().groups())
                .singleElement()
                .satisfies(group -> assertThat(group.inspections()).isEqualTo(10));
        assertThat(report.predictions().get(1).drafted()).isNotNull();
    }
}
