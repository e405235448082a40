package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.ProjectionStatus.State;
import org.mingjian.query.projection.ViewIndices.Built;

/** Nodes whose programs fold by other rules, one after the other and side by side. */
class OtherProgramsTest extends Rebuilding {

    @Test
    void buildsTheNextByItselfWhenItStartsWithOtherRules() {
        history(300);
        try (ToyNode old = node(indices).start()) {
            old.caughtUp();
        }
        try (ToyNode other = node(indices.under("other rules")).start()) {
            awaitServing(other, TWO);
            other.caughtUp().agreesWithTheLog();
            assertThat(other.status("one").fingerprintDiffers()).isFalse();
        }
    }

    @Test
    void leavesAnotherProgramsVersionAsItIs() {
        history(300);
        try (ToyNode old = node(indices).start()) {
            old.caughtUp();
        }
        slow.holdUp(TWO);
        history(10);
        try (ToyNode other = node(indices.under("other rules")).start()) {
            awaitGrowing(other, TWO);

            assertThat(other.status("one").version()).isEqualTo(ONE);
            assertThat(other.status("one").position()).isEqualTo("300");
            assertThat(other.status("one").segments()).isZero();
            assertThat(other.status("one").fingerprintDiffers()).isTrue();
            slow.letGo();
            awaitServing(other, TWO);
        }
    }

    @Test
    void abandonsWhatAThirdProgramBegan() {
        history(300);
        try (ToyNode old = node(indices).start()) {
            old.caughtUp();
        }
        slow.holdUp(TWO);
        try (ToyNode other = node(indices.under("other rules")).start()) {
            awaitGrowing(other, TWO);
            slow.letGo();
            slow.holdUp(THREE);
        }
        try (ToyNode third = node(indices.under("a third's rules")).start()) {
            awaitGrowing(third, THREE);
            await().untilAsserted(() ->
                    assertThat(indices.list("one")).extracting(Built::version).containsExactly(ONE, THREE));
            slow.letGo();
            awaitServing(third, THREE);
            third.caughtUp().agreesWithTheLog();
        }
    }

    @Test
    void feedsNoLongerWhatANewerProgramBuiltAndDoesNotFightOverIt() {
        history(300);
        try (ToyNode old = node("old", views, tokens, indices).start().caughtUp();
                ToyNode newer = node("newer", views, tokens, indices.under("other rules"))
                        .start()) {
            awaitServing(newer, TWO);
            await().untilAsserted(() -> assertThat(old.status("one").version()).isEqualTo(TWO));

            history(100);

            newer.caughtUp().agreesWithTheLog();
            assertThat(old.status("one").segments()).isZero();
            assertThat(old.status("one").state()).isEqualTo(State.WAITING);
            assertThat(indices.list("one")).extracting(Built::version).containsExactly(TWO);
        }
    }
}
