package org.mingjian.log.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.log.AppendRefusedException;
import org.mingjian.log.EventLog;
import org.mingjian.log.EventMetadata;

/** What becomes of appends that go together, and of each of them when they do not. */
public abstract class GroupContract {

    private LogHarness log;
    private EventLog writer;

    protected abstract LogHarness start();

    @BeforeEach
    void open() {
        log = start();
        writer = log.writer();
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void keepsTheOrderInWhichTheyWereGiven() {
        writer.appendTogether(
                List.of(born("b"), List.of(Events.claimed("Identifier-uscc.b", 1)), born("a"), born("c")));

        assertThat(Events.all(log.reader(), null))
                .extracting(Events::place)
                .containsExactly(
                        "Identifier-uscc.b@0", "Identifier-uscc.b@1", "Identifier-uscc.a@0", "Identifier-uscc.c@0");
    }

    @Test
    void lacksNothingWhenThereIsNothingToAppend() {
        writer.appendTogether(List.of());

        assertThat(Events.all(log.reader(), null)).isEmpty();
    }

    /** Some of the others may have been written by then, or none. */
    @Test
    void failsForOneWhoseRevisionIsTakenAndThenTakesAllButThatOne() {
        writer.appendTogether(List.of(born("taken")));
        List<DomainEventMessage<?>> one = ofCommand("a");
        List<DomainEventMessage<?>> other = ofCommand("b");

        assertThatThrownBy(() -> writer.appendTogether(List.of(one, born("taken"), other)))
                .isInstanceOf(RuntimeException.class);

        writer.engine().appendEvents(one);
        assertThatThrownBy(() -> writer.engine().appendEvents(born("taken")))
                .isInstanceOf(AggregateStreamCreationException.class);
        writer.engine().appendEvents(other);
        assertThat(Events.all(log.reader(), null))
                .extracting(Events::place)
                .containsExactly(
                        "Identifier-uscc.taken@0",
                        "Identifier-uscc.a@0",
                        "Identifier-uscc.a@1",
                        "Identifier-uscc.b@0",
                        "Identifier-uscc.b@1");
    }

    @Test
    void derivesTheSameIdsAsForEachByItself() {
        List<DomainEventMessage<?>> one = ofCommand("a");
        List<DomainEventMessage<?>> other = ofCommand("b");
        writer.appendTogether(List.of(one, other));

        writer.engine().appendEvents(one);
        writer.engine().appendEvents(other);

        assertThat(Events.all(log.reader(), null)).hasSize(4);
    }

    @Test
    void refusesAnAppendOfSeveralStreams() {
        List<DomainEventMessage<?>> mixed =
                List.of(Events.claimed("Identifier-uscc.a", 0), Events.claimed("Identifier-uscc.b", 0));

        assertThatThrownBy(() -> writer.appendTogether(List.of(born("c"), mixed)))
                .isInstanceOf(AppendRefusedException.class);
        assertThat(Events.stream(log.reader(), "Identifier-uscc.a")).isEmpty();
    }

    @Test
    void givesEachStreamToOneOfManyGroupsThatWantItInAnyOrder() {
        List<Integer> won = Together.run(8, writerNumber -> (int) IntStream.range(0, 40)
                .map(at -> writerNumber % 2 == 0 ? at : 39 - at)
                .boxed()
                .collect(Collectors.groupingBy(at -> at / 10))
                .values()
                .stream()
                .flatMap(group -> appendedOf(writerNumber, group).stream())
                .count());

        assertThat(won.stream().mapToInt(Integer::intValue).sum()).isEqualTo(40);
        assertThat(Events.all(log.reader(), null))
                .hasSize(40)
                .extracting(Events::place)
                .doesNotHaveDuplicates();
    }

    /** Together if they go, else each by itself: those that are this writer's. */
    private List<Integer> appendedOf(int writerNumber, List<Integer> streams) {
        try {
            writer.appendTogether(
                    streams.stream().map(at -> bornOf(writerNumber, at)).toList());
            return streams;
        } catch (RuntimeException notTogether) {
            return streams.stream()
                    .filter(at -> appendedAlone(writerNumber, at))
                    .toList();
        }
    }

    private boolean appendedAlone(int writerNumber, int stream) {
        try {
            writer.engine().appendEvents(bornOf(writerNumber, stream));
            return true;
        } catch (AggregateStreamCreationException taken) {
            return false;
        }
    }

    /** Of a command of this writer, who finds it again if it was written with its group. */
    private static List<DomainEventMessage<?>> bornOf(int writerNumber, int stream) {
        return Events.ofCommand(
                "Identifier-uscc.s" + stream,
                0,
                1,
                Map.of(EventMetadata.COMMAND_ID, "c-" + writerNumber + "-" + stream, EventMetadata.COMMAND_HASH, "aa"));
    }

    private static List<DomainEventMessage<?>> born(String key) {
        return List.of(Events.claimed("Identifier-uscc." + key, 0));
    }

    private static List<DomainEventMessage<?>> ofCommand(String key) {
        return Events.ofCommand(
                "Identifier-uscc." + key,
                0,
                2,
                Map.of(EventMetadata.COMMAND_ID, "c-" + key, EventMetadata.COMMAND_HASH, "aa"));
    }
}
