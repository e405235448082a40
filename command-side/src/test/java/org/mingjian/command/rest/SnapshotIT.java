package org.mingjian.command.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.command.config.Aggregates;
import org.mingjian.command.storage.GatheringEngine;
import org.mingjian.command.storage.LogEventStore;
import org.mingjian.command.storage.LogStreams;
import org.mingjian.command.storage.NamedAggregateFactory;
import org.mingjian.command.storage.RecentStreams;
import org.mingjian.command.subject.Subject;
import org.mingjian.command.support.Lines;
import org.mingjian.command.support.MemoryLog;
import org.mingjian.command.support.Node;
import org.mingjian.command.support.TestDatabase;
import org.mingjian.log.EventLog;

/** A snapshot in the log and the events after it are worth the whole stream, wherever in its life it was made. */
class SnapshotIT {

    /** The data directory outlives a run. */
    private static final long RUN = System.nanoTime();

    private static TestDatabase database;
    private static Node node;

    @BeforeAll
    static void start() {
        database = TestDatabase.start("postgres-snapshots");
        node = Node.start(database);
    }

    @AfterAll
    static void stop() {
        node.close();
        database.close();
    }

    /**
     * For each aggregate, and each way in which its streams begin, all the events that can follow. A stream of one event, as of a
     * number, needs no snapshot.
     */
    static Stream<Arguments> lives() {
        List<Arguments> lives = new ArrayList<>();
        for (NamedAggregateFactory<?> aggregate : Aggregates.ALL) {
            String name = aggregate.getAggregateType().getSimpleName();
            List<CommandType> all = new CommandCatalog()
                    .all().stream().filter(c -> c.aggregate().equals(name)).toList();
            List<CommandType> later = all.stream().filter(c -> !c.creates()).toList();
            for (CommandType first : all) {
                List<CommandType> life = new ArrayList<>(List.of(first));
                later.stream().filter(next -> mayFollow(first, next)).forEach(life::add);
                if (first.creates() && life.size() > 1) {
                    lives.add(Arguments.of(aggregate, first.name(), life));
                }
            }
        }
        return lives.stream();
    }

    /** Imported history is added to and corrected, not carried on. */
    private static boolean mayFollow(CommandType first, CommandType next) {
        return !historic(first) || historic(next) || next.name().startsWith("Correct");
    }

    private static boolean historic(CommandType command) {
        return command.name().startsWith("RecordHistoric");
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("lives")
    void isWorthTheEventsItStandsFor(NamedAggregateFactory<?> aggregate, String name, List<CommandType> life) {
        Class<?> type = aggregate.getAggregateType();
        List<DomainEventMessage<?>> events = new ArrayList<>();
        for (CommandType command : life) {
            Object payload = AvroSamples.alike().of(command.event());
            String stream = "%s-it.%s%d".formatted(command.aggregate(), name, RUN);
            events.add(new GenericDomainEventMessage<>(
                    command.aggregate(),
                    stream,
                    events.size(),
                    payload,
                    Map.of("commandId", "command-" + events.size(), "commandHash", "hash-" + events.size())));
        }
        for (int covered = 2; covered <= events.size(); covered++) {
            int at = covered;
            List<DomainEventMessage<?>> told = renamed(events, covered);
            String stream = told.get(0).getAggregateIdentifier();
            EventLog log = node.part(EventLog.class);
            told.subList(0, covered).forEach(event -> log.engine().appendEvents(event));
            node.part(Snapshotter.class).scheduleSnapshot(type, stream);
            await().until(() -> log.engine().readSnapshot(stream).isPresent());
            told.subList(covered, told.size()).forEach(event -> log.engine().appendEvents(event));
            MemoryLog memory = new MemoryLog();
            told.forEach(event -> memory.engine().appendEvents(event));
            GatheringEngine engine = new GatheringEngine(memory);

            LogEventStore store = node.part(LogEventStore.class);
            Object whole = load(
                    aggregate, stream, new LogEventStore(engine, new LogStreams(engine), new RecentStreams(engine, 0)));
            Object fromSnapshot = load(aggregate, stream, store);

            assertThat(read(store.readEvents(stream)).get(0)).satisfies(first -> {
                assertThat(first.getPayloadType()).isEqualTo(type);
                assertThat(first.getSequenceNumber()).isEqualTo(at - 1);
            });
            assertThat(read(store.readEvents(stream))).hasSize(1 + told.size() - covered);
            assertThat(fromSnapshot)
                    .as("%s after %s of %s", name, covered, told.size())
                    .usingRecursiveComparison()
                    .usingOverriddenEquals()
                    .isEqualTo(whole);
        }
    }

    @Test
    void isWrittenAfterTwoHundredEvents() {
        String subject = "Subject-licence.snap" + RUN;
        node.command("officer", subject, Lines.register(subject, "甲"));
        List<String> amendments = new ArrayList<>();
        for (int i = 1; i <= 230; i++) {
            amendments.add(Lines.line(
                    subject + i,
                    Lines.command(
                            "AmendSubjectProfile",
                            subject,
                            "{'profile':{'name':'甲" + i + "'},'validFrom':'2025-01-01'}")));
        }
        node.batch("officer", amendments);

        EventLog log = node.part(EventLog.class);
        await().until(() -> log.engine().readSnapshot(subject).isPresent());
        List<DomainEventMessage<?>> read = read(node.part(LogEventStore.class).readEvents(subject));

        // It covers what was durable when it was made, which the lines of a batch become together.
        assertThat(read.get(0).getPayloadType()).isEqualTo(Subject.class);
        assertThat(read).hasSize((int) (231 - read.get(0).getSequenceNumber()));
        assertThat(read.get(read.size() - 1).getSequenceNumber()).isEqualTo(230);
        assertThat(node.command(
                                "officer",
                                subject + 7,
                                Lines.command(
                                        "AmendSubjectProfile",
                                        subject,
                                        "{'profile':{'name':'甲7'},'validFrom':'2025-01-01'}"))
                        .body())
                .contains("\"revision\":7", "\"replayed\":true");
    }

    private static List<DomainEventMessage<?>> renamed(List<DomainEventMessage<?>> events, int covered) {
        List<DomainEventMessage<?>> renamed = new ArrayList<>();
        for (DomainEventMessage<?> event : events) {
            renamed.add(new GenericDomainEventMessage<>(
                    event.getType(),
                    event.getAggregateIdentifier() + "at" + covered,
                    event.getSequenceNumber(),
                    event.getPayload(),
                    event.getMetaData()));
        }
        return renamed;
    }

    private static <T> Object load(NamedAggregateFactory<T> aggregate, String stream, LogEventStore store) {
        EventSourcingRepository<T> repository = EventSourcingRepository.builder(aggregate.getAggregateType())
                .aggregateFactory(aggregate)
                .eventStore(store)
                .parameterResolverFactory(node.part(ParameterResolverFactory.class))
                .build();
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage(stream));
        try {
            Function<T, Object> itself = root -> root;
            return repository.load(stream).invoke(itself);
        } finally {
            work.rollback();
        }
    }

    private static List<DomainEventMessage<?>> read(DomainEventStream events) {
        List<DomainEventMessage<?>> all = new ArrayList<>();
        events.asStream().forEach(all::add);
        return all;
    }
}
