package org.mingjian.query.projection.deadletters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SequenceTest {

    private static Letter letter(String stream, long revision) {
        return new Letter(stream, revision, "toy", "1", Instant.EPOCH, Instant.EPOCH, true, null);
    }

    private static final Sequence WAITING =
            Sequence.EMPTY.with(List.of(letter("A", 1), letter("B", 4), letter("B", 5), letter("C", 0)), "here");

    @Test
    void putsAFoundLetterBeforeLaterOnesOfItsStream() {
        assertThat(WAITING.withInOrder(letter("B", 3)).letters())
                .extracting(Letter::event)
                .containsExactly("A@1", "B@3", "B@4", "B@5", "C@0");
        assertThat(WAITING.withInOrder(letter("D", 7)).letters())
                .extracting(Letter::event)
                .endsWith("C@0", "D@7");
        assertThat(WAITING.withInOrder(letter("B", 4))).isEqualTo(WAITING);
    }

    @Test
    void saysWhyTheFirstOfWhatIsLeftIsLeft() {
        var failed = new Outcome("o", Outcome.Result.FAILED, 2, 2, "still broken", Instant.EPOCH);

        Sequence after = WAITING.after(2, failed);

        assertThat(after.letters()).extracting(Letter::event).containsExactly("B@5", "C@0");
        assertThat(after.letters()).extracting(Letter::reason).containsExactly("still broken", null);
        assertThat(after.order()).isNull();
        assertThat(after.upTo()).isEqualTo("here");
    }

    @Test
    void isSettledOnlyWhenNothingWaitsAndNothingWasGivenUp() {
        var applied = new Outcome("o", Outcome.Result.APPLIED, 4, 0, null, Instant.EPOCH);
        var eviction = new Eviction("A@1", "toy", "broken", "local-operator", Instant.EPOCH);

        assertThat(WAITING.settled()).isFalse();
        assertThat(WAITING.after(4, applied).settled()).isTrue();
        assertThat(WAITING.after(4, applied).without(eviction).settled()).isFalse();
        assertThat(Header.of(
                                new org.mingjian.query.projection.ViewVersion("v", 1),
                                "k",
                                WAITING.after(4, applied).without(eviction))
                        .hasGap())
                .isTrue();
    }
}
