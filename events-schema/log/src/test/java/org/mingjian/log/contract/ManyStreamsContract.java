package org.mingjian.log.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.log.UnreadableEventException;

/** What is read when many streams are asked for at once. */
public abstract class ManyStreamsContract {

    private LogHarness log;

    protected abstract LogHarness start();

    @BeforeEach
    void open() {
        log = start();
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void readsEachStreamWholeAndInItsOrderAsIfAskedForAlone() {
        List<String> streams = new ArrayList<>();
        for (int at = 0; at < 200; at++) {
            String stream = "Identifier-uscc." + at;
            streams.add(stream);
            log.writer().engine().appendEvents(Events.ofCommand(stream, 0, 1 + at % 3, Map.of()));
        }

        Map<String, List<DomainEventMessage<?>>> read = log.reader().streams(streams);

        assertThat(read).containsOnlyKeys(streams);
        read.forEach((stream, events) -> {
            List<DomainEventMessage<?>> alone = Events.stream(log.reader(), stream);
            assertThat(events).extracting(Events::place).isEqualTo(places(alone));
            assertThat(Events.ids(events)).isEqualTo(Events.ids(alone));
            assertThat(events.get(0).getPayload()).isEqualTo(alone.get(0).getPayload());
            assertThat(events.get(0).getTimestamp()).isEqualTo(alone.get(0).getTimestamp());
            assertThat(events.get(0).getType()).isEqualTo("Identifier");
        });
    }

    @Test
    void readsAStreamLongerThanAPageAmongOthers() {
        IntStream.range(0, 5).forEach(part -> log.writer()
                .engine()
                .appendEvents(Events.ofCommand("Identifier-uscc.long", part * 500, 500, Map.of())));
        log.writer().engine().appendEvents(Events.claimed("Identifier-uscc.short", 0));

        Map<String, List<DomainEventMessage<?>>> read =
                log.reader().streams(List.of("Identifier-uscc.short", "Identifier-uscc.long"));

        assertThat(read.get("Identifier-uscc.long")).hasSize(2_500);
        assertThat(read.get("Identifier-uscc.short")).hasSize(1);
    }

    @Test
    void leavesOutWhatIsNotThereAndReadsWhatIsNamedTwiceOnce() {
        log.writer().engine().appendEvents(Events.claimed("Identifier-uscc.1", 0));

        assertThat(log.reader().streams(List.of("Identifier-uscc.1", "Identifier-uscc.2", "Identifier-uscc.1")))
                .hasSize(1)
                .hasEntrySatisfying(
                        "Identifier-uscc.1", events -> assertThat(events).hasSize(1));
        assertThat(log.reader().streams(List.of())).isEmpty();
    }

    @Test
    void refusesToReadAnEventWhoseTypeItDoesNotKnow() {
        log.writer().engine().appendEvents(Events.claimed("Identifier-uscc.1", 0));
        log.plant("Subject-uscc.1", "mingjian.subject.SubjectTeleported", new byte[] {(byte) 0xC3, 1});

        assertThatThrownBy(() -> log.reader().streams(List.of("Identifier-uscc.1", "Subject-uscc.1")))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageContaining("Subject-uscc.1@0");
    }

    private static List<String> places(List<DomainEventMessage<?>> events) {
        return events.stream().map(Events::place).toList();
    }
}
