package org.mingjian.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.ViewIndices.Built;
import org.mingjian.query.projection.engine.Tallies;

/** What every adapter of {@link ViewIndices} promises. */
public abstract class ViewIndicesContract {

    protected static final Fold<?> FOLD = Tallies.of("tally");
    protected static final ViewVersion ONE = new ViewVersion("tally", 1);
    protected static final ViewVersion TWO = new ViewVersion("tally", 2);
    protected static final ViewVersion TEN = new ViewVersion("tally", 10);

    private ViewIndices mine;
    private ViewIndices theirs;

    /** Those of a program with such rules; all on the same storage, which holds none of the view yet. */
    protected abstract ViewIndices under(String rules);

    @BeforeEach
    void twoPrograms() {
        mine = under("rules");
        theirs = under("other rules");
    }

    @Test
    void listsNoneBeforeOneIsMade() {
        assertThat(mine.list("tally")).isEmpty();
    }

    @Test
    void makesAnIndexThatServesAtOnce() {
        assertThat(mine.make(FOLD, ONE, true)).isTrue();

        assertThat(theirs.list("tally")).containsExactly(new Built(ONE, mine.fingerprint(FOLD), true, false, false));
    }

    @Test
    void marksAnIndexWithTheRulesThatBuildIt() {
        theirs.make(FOLD, ONE, false);

        assertThat(mine.list("tally").get(0).fingerprint())
                .isEqualTo(theirs.fingerprint(FOLD))
                .isNotEqualTo(mine.fingerprint(FOLD));
    }

    @Test
    void letsTheFirstOfTwoMakeAnIndex() {
        assertThat(mine.make(FOLD, TWO, false)).isTrue();
        assertThat(theirs.make(FOLD, TWO, false)).isFalse();

        assertThat(mine.list("tally")).extracting(Built::fingerprint).containsExactly(mine.fingerprint(FOLD));
    }

    @Test
    void listsByNumber() {
        mine.make(FOLD, TEN, false);
        mine.make(FOLD, TWO, false);
        mine.make(FOLD, ONE, true);

        assertThat(mine.list("tally")).extracting(Built::version).containsExactly(ONE, TWO, TEN);
    }

    @Test
    void showsOneVersionInPlaceOfAnother() {
        mine.make(FOLD, ONE, true);
        mine.make(FOLD, TWO, false);

        mine.ripen(TWO);
        assertThat(mine.serve(TWO)).isTrue();
        assertThat(mine.serve(TWO)).isTrue();

        assertThat(mine.list("tally")).extracting(Built::serving).containsExactly(false, true);
    }

    @Test
    void doesNotShowAVersionThatIsGone() {
        mine.make(FOLD, ONE, true);

        assertThat(mine.serve(TWO)).isFalse();

        assertThat(mine.list("tally")).containsExactly(new Built(ONE, mine.fingerprint(FOLD), true, false, false));
    }

    @Test
    void remembersWhatIsToBeDoneWithAVersion() {
        mine.make(FOLD, ONE, false);
        mine.make(FOLD, TWO, false);

        mine.force(ONE);
        mine.abandon(ONE);
        mine.force(TWO);

        String mark = mine.fingerprint(FOLD);
        assertThat(theirs.list("tally"))
                .containsExactly(new Built(ONE, mark, false, true, true), new Built(TWO, mark, false, true, false));
    }

    @Test
    void dropsAnIndexAndMindsNotIfItIsGone() {
        mine.make(FOLD, ONE, true);

        mine.drop(ONE);
        mine.drop(ONE);

        assertThat(mine.list("tally")).isEmpty();
    }
}
