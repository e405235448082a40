package org.mingjian.query.tierboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.query.support.Facts.day;
import static org.mingjian.query.support.TierFacts.confirmed;
import static org.mingjian.query.support.TierFacts.ended;
import static org.mingjian.query.support.TierFacts.heard;
import static org.mingjian.query.support.TierFacts.objected;
import static org.mingjian.query.support.TierFacts.overridden;
import static org.mingjian.query.support.TierFacts.proposed;

import java.util.List;
import java.util.Objects;
import mingjian.tier.GradedTier;
import org.apache.avro.specific.SpecificRecordBase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.query.support.Facts;
import org.mingjian.query.support.History;
import org.mingjian.query.support.TierFacts;

/** Whether a tier that the rules give is news. */
class LastWordTest {

    private static final String TODAY = "2026-06-01";
    private static final String NEWEST = "2026-05-01";

    private static TierValue tier(@Nullable String tier) {
        GradedTier graded = TierFacts.tier(tier);
        return new TierValue(graded.getScheme(), graded.getVersion(), graded.getSha256(), tier);
    }

    private static LastWord after(SpecificRecordBase... events) {
        History history = new History();
        for (SpecificRecordBase event : events) {
            history.add(TierFacts.STREAM, Facts.HOTEL, Facts.UNIT, event);
        }
        Grading grading = history.view(new TierBoardFold(), TierFacts.STREAM).grading();
        return LastWord.of(Objects.requireNonNull(grading).acts());
    }

    private static boolean callsFor(LastWord last, @Nullable String tier) {
        return last.callsFor(tier(tier), day(TODAY), day(NEWEST));
    }

    @Test
    void takesAnyTierOfAUnitThatHasNone() {
        assertThat(callsFor(LastWord.of(List.of()), "A")).isTrue();
        assertThat(callsFor(LastWord.of(List.of()), null)).isTrue();
    }

    @Test
    void takesATierOnlyWhenItIsNotTheOneProposed() {
        LastWord last = after(proposed("B", "2026-03-01", null));

        assertThat(callsFor(last, "B")).isFalse();
        assertThat(callsFor(last, "C")).isTrue();
        assertThat(last.tier()).isEqualTo(tier("B"));
    }

    @Test
    void comparesWithADecisionThatIsNotInEffectYet() {
        LastWord last = after(proposed("B", "2026-03-01", null), confirmed("B", "2026-03-10", "2026-09-01"));

        assertThat(callsFor(last, "B")).isFalse();
        assertThat(callsFor(last, "A")).isTrue();
    }

    @Test
    void doesNotInsistOnATierThatARegulatorDecidedAgainst() {
        LastWord last =
                after(proposed("B", "2026-03-01", null), overridden("C", "2026-03-10", "2026-03-10", "2026-09-10"));

        assertThat(callsFor(last, "B")).isFalse();
        assertThat(callsFor(last, "C")).isFalse();
        assertThat(callsFor(last, "A")).isTrue();
    }

    @Test
    void saysItAgainOnceTheDayOfReviewHasCome() {
        LastWord last = after(proposed("B", "2026-03-01", null), overridden("C", "2026-03-10", "2026-03-10", TODAY));

        assertThat(callsFor(last, "B")).isTrue();
        assertThat(callsFor(last, "C")).isFalse();
    }

    @Test
    void keepsToWhatAnObjectionCameTo() {
        LastWord last = after(
                proposed("B", "2026-03-01", null),
                confirmed("B", "2026-03-10", "2026-03-10"),
                objected("o1", "2026-03-20"),
                heard("o1", "2026-04-01", "A"));

        assertThat(callsFor(last, "B")).isFalse();
        assertThat(callsFor(last, "A")).isFalse();
        assertThat(callsFor(last, "C")).isTrue();
    }

    @Test
    void gradesAgainOnlyForFactsAfterTheEnd() {
        assertThat(callsFor(after(proposed("B", "2026-03-01", null), ended("2026-05-01")), "B"))
                .isFalse();
        assertThat(callsFor(after(proposed("B", "2026-03-01", null), ended("2026-04-30")), "B"))
                .isTrue();
    }

    @Test
    void takesTheSameTierOfAnotherVersion() {
        LastWord last = after(proposed("B", "2026-03-01", null));

        TierValue newer = new TierValue(TierFacts.SCHEME, "2025", "0", "B");

        assertThat(last.callsFor(newer, day(TODAY), day(NEWEST))).isTrue();
    }
}
