package org.mingjian.query.tierboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.avro.specific.SpecificRecordBase;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.support.Facts;
import org.mingjian.query.support.History;
import org.mingjian.query.support.TierFacts;

/** The spans written down, by which tiers are found and counted, say of each day what asking that day anew says. */
class TierDaysPropertyTest {
    private static final LocalDate FIRST = Facts.day("2026-03-01");

    @Property(tries = 300)
    void spansAgreeWithAskingEachDayAnew(@ForAll long seed) {
        var random = new Random(seed);
        var history = new History();
        payloads(random).forEach(payload -> history.add(TierFacts.STREAM, Facts.HOTEL, Facts.UNIT, payload));
        Grading grading = Objects.requireNonNull(
                history.view(new TierBoardFold(), TierFacts.STREAM).grading());
        for (int i = -3; i < 100; i++) {
            LocalDate day = FIRST.plusDays(i);
            Situation then = grading.on(day);
            List<TierSpan> written = grading.spans().stream()
                    .filter(span -> span.days().holds(day))
                    .toList();
            if (then.states().isEmpty()) {
                assertThat(written).as("%s", day).isEmpty();
            } else {
                assertThat(written).as("%s", day).hasSize(1);
                assertThat(written.get(0).states())
                        .as("%s", day)
                        .containsExactlyInAnyOrderElementsOf(
                                then.states().stream().map(TierState::name).toList());
                assertThat(written.get(0).tier()).as("%s", day).isEqualTo(counted(then));
            }
        }
    }

    private static @Nullable String counted(Situation then) {
        Act decided = then.decided();
        TierValue tier = decided == null ? null : decided.tier();
        return tier == null ? null : tier.counted();
    }

    private static List<SpecificRecordBase> payloads(Random random) {
        var payloads = new ArrayList<SpecificRecordBase>();
        payloads.add(TierFacts.reviewed(FIRST.toString()));
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            String on = some(random);
            String later = Facts.day(on).plusDays(random.nextInt(30)).toString();
            String tier = random.nextBoolean() ? "A" : "B";
            payloads.add(
                    switch (random.nextInt(6)) {
                        case 0 -> TierFacts.proposed(tier, on, random.nextBoolean() ? later : null);
                        case 1 -> TierFacts.confirmed(random.nextBoolean() ? tier : null, on, later);
                        case 2 -> TierFacts.overridden(tier, on, on, later);
                        case 3 -> TierFacts.objected("o" + i, on);
                        case 4 -> TierFacts.heard("o" + i, on, random.nextBoolean() ? tier : null);
                        default -> TierFacts.ended(on);
                    });
        }
        return payloads;
    }

    private static String some(Random random) {
        return FIRST.plusDays(random.nextInt(60)).toString();
    }
}
