package org.mingjian.clerk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClerkTest {

    private static final Duration INTERVAL = Duration.ofSeconds(10);

    private final ScriptedSides sides = new ScriptedSides();
    private final Clerk clerk = another();
    private final Listener said = new Listener();
    private final Logger logger = Logger.getLogger("org.mingjian.clerk");

    private Clerk another() {
        return new Clerk(sides.settings(), InstantSource.system());
    }

    @BeforeEach
    void listen() {
        logger.setUseParentHandlers(false);
        logger.setLevel(Level.ALL);
        logger.addHandler(said);
    }

    @AfterEach
    void tellNoSecret() {
        logger.removeHandler(said);
        sides.close();
        assertThat(said.lines).noneMatch(line -> line.contains(ScriptedSides.SECRET) || line.contains("token-"));
    }

    @Test
    void proposesWhatIsDue() {
        sides.due(1, 2);

        assertThat(clerk.round()).isEqualTo(INTERVAL);

        assertThat(sides.accepted()).hasSize(2);
        JsonNode command = sides.accepted().values().iterator().next();
        assertThat(command.path("command").asText()).isEqualTo("ProposeTier");
        assertThat(command.path("stream").asText()).isEqualTo("SupervisionTier-tier.1.a.b");
        assertThat(command.at("/data/subject").asText()).isEqualTo("Subject-a.1");
        assertThat(command.at("/data/graded/tier").asText()).isEqualTo("A");
        assertThat(command.at("/data/proposedOn").asText()).isEqualTo("2026-11-22");
        assertThat(command.at("/data/standing").asText()).isEqualTo("1.2");
        assertThat(command.at("/data/evidence/0").asText()).isEqualTo("Inspection-1@0");
        assertThat(command.path("data").has("obligation")).isFalse();
    }

    @Test
    void sendsTheSameKeyAsAnyOtherClerk() {
        sides.due(1, 2);

        clerk.round();
        another().round();

        assertThat(sides.accepted()).hasSize(2);
        assertThat(sides.keys()).hasSize(4);
        assertThat(sides.keys().subList(0, 2)).isEqualTo(sides.keys().subList(2, 4));
        assertThat(said.lines).anyMatch(line -> line.contains("CLK-1002 proposed 0 tiers, 2 were on record"));
    }

    @Test
    void parksWhatIsRefusedUntilItsEntryChanges() {
        sides.due(1);
        sides.refuse("power-missing");
        clerk.round();
        clerk.round();

        assertThat(sides.keys()).hasSize(1);
        assertThat(said.lines)
                .filteredOn(line -> line.contains("CLK-1003"))
                .singleElement()
                .asString()
                .contains("power-missing", "SupervisionTier-tier.1.a.b");

        sides.refuse(null);
        sides.clear();
        sides.due(ScriptedSides.entry(1, "2026-11-23", "A"));
        clerk.round();

        assertThat(sides.accepted()).hasSize(1);
        assertThat(sides.keys().get(1)).isNotEqualTo(sides.keys().get(0));
    }

    @Test
    void sendsAgainUnderTheSameKeyWhatWasNotAnswered() {
        sides.due(1);
        sides.answerNext(503);

        Duration rest = clerk.round();
        assertThat(rest).isEqualTo(Duration.ofSeconds(7));
        assertThat(clerk.round()).isEqualTo(INTERVAL);

        assertThat(sides.accepted()).hasSize(1);
        assertThat(sides.keys()).hasSize(2);
        assertThat(sides.keys().get(0)).isEqualTo(sides.keys().get(1));
    }

    @Test
    void outlivesSidesThatAreAway() {
        sides.due(1);
        sides.stop();

        assertThat(clerk.round()).isEqualTo(Duration.ofSeconds(1));
        assertThat(clerk.round()).isEqualTo(Duration.ofSeconds(2));
        sides.start();
        assertThat(clerk.round()).isEqualTo(INTERVAL);

        assertThat(sides.accepted()).hasSize(1);
        assertThat(said.lines).filteredOn(line -> line.contains("CLK-1004")).hasSize(1);
        assertThat(said.lines).filteredOn(line -> line.contains("CLK-1005")).hasSize(1);
    }

    @Test
    void asksForANewTokenWhenItsOwnIsRefused() {
        sides.due(1);
        sides.answerNext(401);

        clerk.round();
        clerk.round();

        assertThat(sides.tokens()).isEqualTo(2);
        assertThat(sides.accepted()).hasSize(1);
    }

    @Test
    void parksNothingWhenItMaySendNothing() {
        sides.due(1);
        sides.answerNext(403);

        clerk.round();
        clerk.round();

        assertThat(sides.accepted()).hasSize(1);
        assertThat(said.lines).noneMatch(line -> line.contains("CLK-1003"));
    }

    @Test
    void readsOnFromWhereItEnded() {
        sides.due(1);
        sides.due(2);

        clerk.round();
        clerk.round();

        assertThat(sides.places()).containsExactly(null, "1", "1");
    }

    @Test
    void beginsAnewWhenItsPlaceIsLost() {
        sides.due(1);
        clerk.round();

        sides.losePlaces();
        clerk.round();
        clerk.round();

        assertThat(sides.places()).containsExactly(null, "0", null);
        assertThat(sides.accepted()).hasSize(1);
    }

    @Test
    void restsOnceItHasSentEnough() {
        sides.due(1, 2);
        sides.due(3, 4);
        sides.due(5);

        clerk.round();
        assertThat(sides.accepted()).hasSize(4);

        clerk.round();
        assertThat(sides.accepted()).hasSize(5);
    }

    @Test
    void endsWhenItIsTold() throws InterruptedException {
        CompletableFuture<Void> working = CompletableFuture.runAsync(clerk::run);

        assertThat(clerk.stop(Duration.ofSeconds(60))).isTrue();

        assertThat(working).succeedsWithin(Duration.ofSeconds(60));
        assertThat(said.lines).anyMatch(line -> line.contains("CLK-1006"));
    }

    /** Keeps what is said. */
    private static final class Listener extends Handler {
        private final List<String> lines = new ArrayList<>();
        private final SimpleFormatter formatter = new SimpleFormatter();

        @Override
        public synchronized void publish(LogRecord line) {
            lines.add(formatter.format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
