package org.mingjian.query.projection.deadletters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.storage.memory.InMemoryDeadLetters;

class LetterDeskTest {
    private static final ViewVersion OLD = new ViewVersion("toy", 1);
    private static final ViewVersion SERVING = new ViewVersion("toy", 2);
    private static final ViewVersion GROWING = new ViewVersion("toy", 3);

    private final InMemoryDeadLetters letters = new InMemoryDeadLetters();
    private @Nullable ViewVersion serving = SERVING;
    private final LetterDesk desk = new LetterDesk(
            letters, InstantSource.fixed(Instant.EPOCH), () -> "order", view -> Optional.ofNullable(serving));

    private void park(ViewVersion version) {
        Letter letter = new Letter("Stream-1", 0, "toy", "1", Instant.EPOCH, Instant.EPOCH, true, "poison");
        letters.save(version, List.of(new Change("key", Sequence.EMPTY.with(List.of(letter), "1"), null)));
    }

    private Optional<ViewVersion> found() {
        return desk.find("toy", "key").map(LetterDesk.Found::version);
    }

    @Test
    void findsTheLettersOfTheVersionThatAnswersComeFrom() {
        park(OLD);
        park(SERVING);
        park(GROWING);

        assertThat(found()).contains(SERVING);
    }

    @Test
    void findsThoseOfAnotherWhereThatOneHasNone() {
        park(GROWING);

        assertThat(found()).contains(GROWING);
    }

    @Test
    void takesTheOldestWhileNobodyKnowsWhichServes() {
        serving = null;
        park(OLD);
        park(GROWING);

        assertThat(found()).contains(OLD);
    }
}
