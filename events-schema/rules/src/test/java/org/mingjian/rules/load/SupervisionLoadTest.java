package org.mingjian.rules.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.rules.pack.Shipped;
import org.mingjian.rules.tier.Means;
import org.mingjian.rules.tier.Reason;
import org.mingjian.rules.tier.Schemes;
import org.mingjian.rules.tier.TierRef;

/** The strictest tier applies, key lists and tasks override it, published caps bound the sum. */
class SupervisionLoadTest {

    private static final InspectionLimits LIMITS = new InspectionLimits(Shipped.packs());
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final HeldTier PLACE_C = held("public-places", "public-places-grading", "2025", "C");
    private static final HeldTier PLACE_A = held("public-places", "public-places-grading", "2025", "A");
    private static final HeldTier WORK_BING = held("occupational-health", "occupational-pilot", "2022", "BING");
    private static final HeldTier KEY_UNIT =
            held("infectious-diseases", "infectious-diseases-evaluation", "2018", "KEY_UNIT");

    @Test
    void appliesTheStrictestOfSeveralTiers() {
        HeldTier risky = held("public-places", "enterprise-credit-risk", "2022", "C");

        SupervisionLoad load = SupervisionLoad.of(question(List.of(risky, PLACE_C, PLACE_A), List.of(), List.of()));

        assertThat(load.planned()).isEqualTo(2);
        assertThat(load.specialties()).hasSize(1);
        assertThat(load.specialties().get(0).strictest()).isEqualTo(PLACE_C.tier());
        assertThat(load.reasons()).extracting(Reason::rule).containsExactly("PP-LOAD-C", "ER-LOAD-C", "PP-LOAD-A");
        assertThat(load.reasons().get(1).text()).contains("从严者优先", "a stricter tier applies");
    }

    @Test
    void addsUpSpecialties() {
        SupervisionLoad load = SupervisionLoad.of(question(List.of(PLACE_C, KEY_UNIT), List.of(), List.of()));

        assertThat(load.asked()).isEqualTo(4);
        assertThat(load.planned()).isEqualTo(4);
        assertThat(load.toCombine()).isZero();
        assertThat(load.specialties())
                .extracting(SpecialtyLoad::specialty)
                .containsExactly("infectious-diseases", "public-places");
    }

    @Test
    void asksNothingOfAUnitThatNothingAsksFor() {
        SupervisionLoad load = SupervisionLoad.of(question(List.of(), List.of(), List.of()));

        assertThat(load.planned()).isZero();
        assertThat(load.specialties()).isEmpty();
    }

    @Test
    void letsTheKeyListOverrideALaxTierAndTheDraw() {
        HeldTier lowRisk = held("school-health", "occupational-pilot", "2022", "JIA");
        List<KeyListing> listed = LIMITS.keyListings("CN-370481", Set.of("school-health"), Set.of("小学"), DAY);

        SupervisionLoad before = SupervisionLoad.of(question(List.of(lowRisk), List.of(), List.of()));
        SupervisionLoad load =
                SupervisionLoad.of(new LoadQuestion(List.of(lowRisk), listed, List.of(), List.of(), Map.of()));

        assertThat(before.planned()).isZero();
        assertThat(before.specialties().get(0).drawPercent()).isEqualTo(5);
        assertThat(before.specialties().get(0).means()).doesNotContain(Means.ON_SITE);
        assertThat(load.planned()).isEqualTo(1);
        assertThat(load.specialties().get(0).drawPercent()).isNull();
        assertThat(load.specialties().get(0).means()).contains(Means.ON_SITE);
        assertThat(load.reasons()).extracting(Reason::rule).containsExactly("OP-LOAD-JIA", "TZ-KEY-SCHOOLS");
    }

    @Test
    void letsTasksOverrideALaxTier() {
        AssignedTask task = new AssignedTask("campaign-7", "public-places", Cause.CAMPAIGN, 3);

        SupervisionLoad load = SupervisionLoad.of(question(List.of(PLACE_C), List.of(task), List.of()));

        assertThat(load.planned()).isEqualTo(3);
        assertThat(load.reasons()).extracting(Reason::rule).containsExactly("PP-LOAD-C", "campaign-7");
    }

    @ParameterizedTest(name = "{0} visits for {1}: {2} planned")
    @CsvSource({
        // A plan is bound by the cap; what its exempt causes ask comes on top.
        "3, CAMPAIGN,  1",
        "3, DRAW,      1",
        "1, CAMPAIGN,  1",
        "3, COMPLAINT, 3",
        "1, SUPERIOR,  1",
        "2, RECHECK, 2"
    })
    void boundsASpecialtyByItsCap(int visits, Cause cause, int planned) {
        AssignedTask task = new AssignedTask("task-1", "occupational-health", cause, visits);
        List<Cap> caps = LIMITS.caps("CN-411081", Set.of("occupational-health"), Set.of("化工企业"), DAY);

        SupervisionLoad load = SupervisionLoad.of(question(List.of(WORK_BING), List.of(task), caps));

        assertThat(load.asked()).isEqualTo(visits);
        assertThat(load.planned()).isEqualTo(planned);
        assertThat(load.reasons().stream().anyMatch(r -> r.rule().equals("HN-CAP-EMPLOYERS")))
                .isEqualTo(planned < visits);
        assertThat(load.warnings().stream().anyMatch(text -> text.contains("too little for the key list or the tasks")))
                .isEqualTo(planned < visits);
    }

    @Test
    void boundsTheSumAndSaysWhatToCombine() {
        List<Cap> caps = LIMITS.caps("CN-410481", Set.of("public-places", "infectious-diseases"), Set.of(), DAY);

        SupervisionLoad load = SupervisionLoad.of(question(List.of(PLACE_C, KEY_UNIT), List.of(), caps));

        assertThat(load.asked()).isEqualTo(4);
        assertThat(load.planned()).isEqualTo(2);
        assertThat(load.toCombine()).isEqualTo(2);
        assertThat(load.specialties()).extracting(SpecialtyLoad::planned).containsExactly(2, 2);
        assertThat(load.reasons()).extracting(Reason::rule).endsWith("PDS-CAP-LEVEL");
        assertThat(load.warnings()).anyMatch(text -> text.contains("综合查一次"));
    }

    @ParameterizedTest(name = "{0} made elsewhere: {1}")
    @CsvSource({"0, 2", "2, 2", "3, 1", "4, 0", "9, 0"})
    void countsWhatOtherLevelsMakeWhereACapIsForAllOfThem(int elsewhere, int planned) {
        List<Cap> caps = LIMITS.caps("CN-410481", Set.of("public-places"), Set.of(), DAY);

        SupervisionLoad load = SupervisionLoad.of(
                new LoadQuestion(List.of(PLACE_C), List.of(), List.of(), caps, Map.of("drinking-water", elsewhere)));

        assertThat(load.planned()).isEqualTo(planned);
    }

    @Test
    void repeatsTheWarningsOfTheRulesItRestsOn() {
        SupervisionLoad load = SupervisionLoad.of(question(List.of(WORK_BING), List.of(), List.of()));

        assertThat(load.warnings()).anyMatch(text -> text.startsWith("OP-LOAD-BING: "));
    }

    @Test
    void refusesATaskOfNoInspection() {
        assertThatThrownBy(() -> new AssignedTask("task-1", "public-places", Cause.DRAW, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static HeldTier held(String specialty, String scheme, String version, String tier) {
        TierRef ref = Schemes.ref(scheme, version, tier);
        return new HeldTier(
                specialty, ref, Schemes.of(scheme, version).tier(ref).supervision());
    }

    private static LoadQuestion question(List<HeldTier> tiers, List<AssignedTask> tasks, List<Cap> caps) {
        return new LoadQuestion(tiers, List.of(), tasks, caps, Map.of());
    }
}
