package org.mingjian.log.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.log.copy.CopyException;
import org.mingjian.log.copy.CopyProgress;
import org.mingjian.log.copy.CopyReport;
import org.mingjian.log.copy.CopyState;
import org.mingjian.log.copy.LogCopy;
import org.mingjian.log.copy.RawEvent;
import org.mingjian.log.copy.RawLog;

/** A log of one engine copied into an empty one of another, or of the same. */
public abstract class LogCopyContract {

    private static final int STREAMS = 5;
    private static final int ROUNDS = 4;

    private LogHarness source;
    private LogHarness target;
    private RawLog from;
    private RawLog to;

    protected abstract LogHarness source();

    protected abstract LogHarness target();

    @BeforeEach
    void open() {
        source = source();
        target = target();
        from = source.raw();
        to = target.raw();
    }

    @AfterEach
    void close() {
        from.close();
        to.close();
        source.close();
        target.close();
    }

    @Test
    void copiesEverythingInTheSameOrder() {
        fill();

        CopyReport report = new LogCopy(from, to, CopyProgress.NONE).run(true);

        assertThat(report.events()).isEqualTo(STREAMS * ROUNDS * 2 + 1);
        assertThat(report.found()).isZero();
        assertThat(report.sha256()).matches("[0-9a-f]{64}");
        assertThat(raw(to)).containsExactlyElementsOf(raw(from));
        assertThat(readable(target)).containsExactlyElementsOf(readable(source));
        assertThat(to.state()).isEqualTo(CopyState.COMPLETE);
        assertThat(target.reader().identity()).isNotEqualTo(source.reader().identity());
    }

    @Test
    void copiesAnEmptyLog() {
        assertThat(new LogCopy(from, to, CopyProgress.NONE).run(true).events()).isZero();
        target.writer().engine().appendEvents(Events.claimed("Identifier-uscc.1", 0));
    }

    @Test
    void goesOnWhereverAnEarlierRunWasKilled() {
        fill();
        int runs = 0;
        boolean done = false;
        while (!done) {
            DyingLog dying = new DyingLog(to, 7);
            try {
                new LogCopy(from, dying, CopyProgress.NONE).run(true);
                done = true;
            } catch (DyingLog.Killed e) {
                runs++;
            }
        }

        assertThat(runs).isEqualTo((STREAMS * ROUNDS * 2 + 1) / 7);
        assertThat(raw(to)).containsExactlyElementsOf(raw(from));
        assertThat(to.state()).isEqualTo(CopyState.COMPLETE);
    }

    @Test
    void copiesNothingTwiceAndVerifiesAgain() {
        fill();
        CopyReport first = new LogCopy(from, to, CopyProgress.NONE).run(true);

        CopyReport second = new LogCopy(from, to, CopyProgress.NONE).run(true);

        assertThat(second).isEqualTo(new CopyReport(first.copied(), 0, first.sha256()));
    }

    @Test
    void copiesWhatCameMeanwhileUntilTheLastRun() {
        fill();
        new LogCopy(from, to, CopyProgress.NONE).run(false);
        source.writer().engine().appendEvents(Events.claimed("Identifier-uscc.0", 2 * ROUNDS));

        assertThat(new LogCopy(from, to, CopyProgress.NONE).run(true).copied()).isEqualTo(1);
        source.writer().engine().appendEvents(Events.claimed("Identifier-uscc.0", 2 * ROUNDS + 1));

        assertThatThrownBy(() -> new LogCopy(from, to, CopyProgress.NONE).run(true))
                .isInstanceOf(CopyException.class)
                .hasMessageContaining("the source has more by now");
    }

    @Test
    void refusesATargetThatHoldsSomethingElse() {
        fill();
        RawEvent first = raw(from).get(0);
        RawEvent other = new RawEvent(
                first.stream(),
                0,
                first.id(),
                first.aggregateType(),
                first.recordedAt().plusMillis(1),
                first.type(),
                first.schemaRevision(),
                first.payload(),
                first.metadata());
        to.begin("a test");
        to.append(List.of(other));

        assertThatThrownBy(() -> new LogCopy(from, to, CopyProgress.NONE).run(true))
                .isInstanceOf(CopyException.class)
                .hasMessageContaining("its event no. 1 is")
                .hasMessageContaining(first.place())
                .hasMessageContaining("with another content");
        assertThat(raw(to)).containsExactly(other);
        assertThat(to.state()).isEqualTo(CopyState.UNDER_WAY);
    }

    @Test
    void refusesATargetThatHoldsMore() {
        to.begin("a test");
        to.append(List.of(new RawEvent(
                "Identifier-uscc.1",
                0,
                "more",
                "Identifier",
                Instant.EPOCH,
                "x",
                null,
                new byte[1],
                "{}".getBytes(UTF_8))));

        assertThatThrownBy(() -> new LogCopy(from, to, CopyProgress.NONE).run(true))
                .isInstanceOf(CopyException.class)
                .hasMessageContaining("the target holds more than the source");
    }

    @Test
    void refusesATargetThatApplicationsWroteTo() {
        fill();
        target.writer().engine().appendEvents(Events.claimed("Identifier-uscc.9", 0));

        assertThatThrownBy(() -> new LogCopy(from, to, CopyProgress.NONE).run(true))
                .isInstanceOf(CopyException.class)
                .hasMessageContaining("it has events of its own");
    }

    private void fill() {
        for (int round = 0; round < ROUNDS; round++) {
            for (int stream = 0; stream < STREAMS; stream++) {
                Map<String, String> metadata = new TreeMap<>(
                        Map.of("commandId", round + "-" + stream, "commandHash", "h", "region", "\u6cb3\u5357"));
                source.writer()
                        .engine()
                        .appendEvents(Events.ofCommand("Identifier-uscc." + stream, 2L * round, 2, metadata));
            }
        }
        source.plant("Unknown-1", "mingjian.of.Tomorrow", new byte[] {0, 1, (byte) 0xff});
    }

    private static List<RawEvent> raw(RawLog log) {
        List<RawEvent> events = new ArrayList<>();
        log.events().forEachRemaining(events::add);
        return events;
    }

    /** What applications see of the events that they know. */
    private static List<String> readable(LogHarness log) {
        List<String> seen = new ArrayList<>();
        for (TrackedEventMessage<?> event : Events.all(log.reader(), null)) {
            if (event instanceof DomainEventMessage<?> domain
                    && domain.getType().equals("Identifier")) {
                seen.add(String.join(
                        " ",
                        Events.place(event),
                        event.getIdentifier(),
                        event.getTimestamp().toString(),
                        new TreeMap<>(event.getMetaData()).toString(),
                        event.getPayload().toString()));
            }
        }
        return seen;
    }
}
