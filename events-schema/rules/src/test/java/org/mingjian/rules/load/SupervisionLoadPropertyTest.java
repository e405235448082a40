package org.mingjian.rules.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.tier.Rule;
import org.mingjian.rules.tier.Schemes;
import org.mingjian.rules.tier.Sureness;
import org.mingjian.rules.tier.Tier;
import org.mingjian.rules.tier.TierScheme;
import org.mingjian.rules.tier.Words;

/** What holds of the load of every unit. */
class SupervisionLoadPropertyTest {

    private static final List<String> SPECIALTIES = List.of("public-places", "school-health", "drinking-water");

    @Property
    void neverExceedsACapButByWhatItDoesNotCount(@ForAll("questions") LoadQuestion question) {
        SupervisionLoad load = SupervisionLoad.of(question);

        for (Cap cap : question.caps()) {
            int planned = cap.specialty() == null
                    ? load.planned()
                    : load.specialties().stream()
                            .filter(one -> one.specialty().equals(cap.specialty()))
                            .mapToInt(SpecialtyLoad::planned)
                            .sum();
            int exempt = question.tasks().stream()
                    .filter(task -> cap.specialty() == null || task.specialty().equals(cap.specialty()))
                    .filter(task -> cap.exempt().contains(task.cause()))
                    .mapToInt(AssignedTask::visits)
                    .sum();
            assertThat(planned).isLessThanOrEqualTo(cap.visits() + exempt);
        }
    }

    @Property
    void isWhatIsAskedWhereNothingCapsIt(@ForAll("questions") LoadQuestion question) {
        SupervisionLoad free = SupervisionLoad.of(
                new LoadQuestion(question.tiers(), question.keyListings(), question.tasks(), List.of(), Map.of()));
        SupervisionLoad load = SupervisionLoad.of(question);

        assertThat(free.planned()).isEqualTo(free.asked());
        assertThat(free.toCombine()).isZero();
        assertThat(load.asked()).isEqualTo(free.asked());
        assertThat(load.planned()).isBetween(0, load.asked());
        assertThat(load.planned() + load.toCombine())
                .isEqualTo(load.specialties().stream()
                        .mapToInt(SpecialtyLoad::planned)
                        .sum());
        assertThat(load.reasons()).hasSizeGreaterThanOrEqualTo(free.reasons().size());
    }

    @Property
    void doesNotDependOnTheOrderOfTiers(@ForAll("questions") LoadQuestion question, @ForAll Random random) {
        List<HeldTier> shuffled = new ArrayList<>(question.tiers());
        Collections.shuffle(shuffled, random);

        SupervisionLoad load = SupervisionLoad.of(new LoadQuestion(
                shuffled, question.keyListings(), question.tasks(), question.caps(), question.elsewhere()));

        assertThat(load).isEqualTo(SupervisionLoad.of(question));
    }

    @Property
    void anotherTierNeverAsksLess(@ForAll("questions") LoadQuestion question, @ForAll("tiers") HeldTier more) {
        List<HeldTier> tiers = new ArrayList<>(question.tiers());
        tiers.add(more);

        SupervisionLoad load = SupervisionLoad.of(new LoadQuestion(
                tiers, question.keyListings(), question.tasks(), question.caps(), question.elsewhere()));

        assertThat(load.asked())
                .isGreaterThanOrEqualTo(SupervisionLoad.of(question).asked());
    }

    @Provide
    Arbitrary<LoadQuestion> questions() {
        return Combinators.combine(
                        tiers().list().ofMaxSize(5),
                        listings().list().ofMaxSize(2),
                        tasks().list().ofMaxSize(3),
                        caps().list().ofMaxSize(3),
                        Arbitraries.maps(specialties(), Arbitraries.integers().between(0, 4)))
                .as(LoadQuestion::new);
    }

    @Provide
    Arbitrary<HeldTier> tiers() {
        Arbitrary<TierScheme> schemes = Arbitraries.of(Schemes.SHIPPED.all());
        return Combinators.combine(
                        specialties(), schemes, Arbitraries.integers().between(0, 8))
                .as((specialty, scheme, which) -> {
                    Tier tier = scheme.tiers().get(which % scheme.tiers().size());
                    return new HeldTier(specialty, scheme.ref(tier.id()).orElseThrow(), tier.supervision());
                });
    }

    private static Arbitrary<String> specialties() {
        return Arbitraries.of(SPECIALTIES);
    }

    private static Arbitrary<KeyListing> listings() {
        return Combinators.combine(specialties(), Arbitraries.integers().between(1, 3))
                .as((specialty, visits) ->
                        new KeyListing(rule("KEY"), new Words("清单", "list"), specialty, Set.of(), visits));
    }

    private static Arbitrary<AssignedTask> tasks() {
        return Combinators.combine(
                        specialties(),
                        Arbitraries.of(Cause.class),
                        Arbitraries.integers().between(1, 3))
                .as((specialty, cause, visits) -> new AssignedTask("task", specialty, cause, visits));
    }

    private static Arbitrary<Cap> caps() {
        return Combinators.combine(
                        specialties().injectNull(0.4),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Cause.class).set())
                .as(SupervisionLoadPropertyTest::cap);
    }

    private static Cap cap(@Nullable String specialty, int visits, boolean allLevels, Set<Cause> exempt) {
        return new Cap(rule("CAP"), new Words("上限", "cap"), specialty, Set.of(), visits, allLevels, exempt);
    }

    private static Rule rule(String id) {
        return new Rule(id, "law article (2025)", Sureness.SURE, null);
    }
}
