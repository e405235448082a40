package org.mingjian.query.policylab.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AucTest {
    private static final Hits HIT = new Hits(1, 0, 1);
    private static final Hits MISS = new Hits(0, 1, 1);

    private final ScoreCounts counts = new ScoreCounts();

    private void add(int rank, int hits, int misses) {
        for (int i = 0; i < hits; i++) {
            counts.add(rank, HIT);
        }
        for (int i = 0; i < misses; i++) {
            counts.add(rank, MISS);
        }
    }

    private Auc auc() {
        return Auc.of(counts).orElseThrow();
    }

    /** 109 CT images of Hanley and McNeil (Radiology 143, 1982), rated 1 to 5; area, error and interval as Stata's roctab has them. */
    @Test
    void isThatOfTheImagesRatedByHanleyAndMcNeil() {
        int[] diseased = {3, 2, 2, 11, 33};
        int[] healthy = {33, 6, 6, 11, 2};
        for (int rating = 0; rating < 5; rating++) {
            add(rating + 1, diseased[rating], healthy[rating]);
        }

        assertThat(auc().value()).isCloseTo(0.8932, within(0.00005));
        assertThat(auc().standardError()).isCloseTo(0.0307, within(0.00005));
        assertThat(auc().low()).isCloseTo(0.83295, within(0.00005));
        assertThat(auc().high()).isCloseTo(0.95339, within(0.00005));
    }

    /** Hits at ranks 3 and 2, misses at 1 and 2: of four pairs three are in order and one is a tie. */
    @Test
    void isWhatIsWorkedOutByHand() {
        add(3, 1, 0);
        add(2, 1, 1);
        add(1, 0, 1);

        assertThat(auc().value()).isEqualTo(3.5 / 4);
        // Placements 1 and 0.75 on either side, each with the variance 0.03125, two of each.
        assertThat(auc().standardError()).isCloseTo(Math.sqrt(0.03125), within(1e-12));
    }

    @Test
    void isOneWhereRanksSeparateWholly() {
        add(2, 5, 0);
        add(1, 0, 5);

        assertThat(auc()).isEqualTo(new Auc(1, 0, 1, 1));
    }

    @Test
    void isAHalfWhereAllHaveOneRank() {
        add(1, 5, 7);

        assertThat(auc().value()).isEqualTo(0.5);
    }

    @Test
    void isNotToldFromOneHitOrOneMiss() {
        add(1, 1, 10);
        assertThat(Auc.of(counts)).isEmpty();

        add(2, 1, 0);
        assertThat(Auc.of(counts)).isPresent();
    }

    @Test
    void takesTwoEqualInspectionsOfASubjectForNoMoreThanOne() {
        add(3, 1, 0);
        add(2, 1, 1);
        add(1, 0, 1);
        Auc once = auc();
        ScoreCounts twice = new ScoreCounts();
        twice.add(3, new Hits(2, 0, 2));
        twice.add(2, new Hits(2, 0, 2));
        twice.add(2, new Hits(0, 2, 2));
        twice.add(1, new Hits(0, 2, 2));

        Auc repeated = Auc.of(twice).orElseThrow();

        assertThat(repeated.value()).isEqualTo(once.value());
        assertThat(repeated.standardError()).isCloseTo(once.standardError(), within(1e-12));
    }

    /** An inspection drawn with half the probability stands for two. */
    @Test
    void countsAnInspectionByItsWeight() {
        counts.add(3, new Hits(2, 0, 1));
        counts.add(1, new Hits(1, 0, 1));
        counts.add(2, new Hits(0, 1, 1));
        counts.add(0, new Hits(0, 1, 1));

        // Weighted pairs: 2·1 + 2·1 in order, 1·1 in order, 1·1 out of order.
        assertThat(auc().value()).isCloseTo(5.0 / 6, within(1e-12));
    }

    @Property
    void isTheShareOfPairsInOrder(
            @ForAll @Size(min = 2, max = 30) List<@IntRange(min = 0, max = 6) Integer> hits,
            @ForAll @Size(min = 2, max = 30) List<@IntRange(min = 0, max = 6) Integer> misses) {
        ScoreCounts all = new ScoreCounts();
        hits.forEach(rank -> all.add(rank, HIT));
        misses.forEach(rank -> all.add(rank, MISS));
        double inOrder = 0;
        for (int hit : hits) {
            for (int miss : misses) {
                inOrder += hit > miss ? 1 : hit == miss ? 0.5 : 0;
            }
        }

        Auc auc = Auc.of(all).orElseThrow();

        assertThat(auc.value()).isCloseTo(inOrder / (hits.size() * misses.size()), within(1e-9));
        assertThat(auc.low()).isBetween(0.0, auc.value());
        assertThat(auc.high()).isBetween(auc.value() - 1e-12, 1.0);
    }

    @Property
    void isTheSameAddedUpInTwoParts(@ForAll @Size(min = 4, max = 30) List<@IntRange(min = 0, max = 6) Integer> ranks) {
        ScoreCounts whole = new ScoreCounts();
        ScoreCounts one = new ScoreCounts();
        ScoreCounts other = new ScoreCounts();
        for (int i = 0; i < ranks.size(); i++) {
            Hits hits = i % 2 == 0 ? HIT : MISS;
            whole.add(ranks.get(i), hits);
            (i % 3 == 0 ? one : other).add(ranks.get(i), hits);
        }

        one.add(other);

        assertThat(Auc.of(one)).isEqualTo(Auc.of(whole));
    }
}
