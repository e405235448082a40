package org.mingjian.log.eventstoredb.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.eventstore.dbclient.AppendToStreamOptions;
import com.eventstore.dbclient.DeleteStreamOptions;
import com.eventstore.dbclient.EventData;
import com.eventstore.dbclient.EventStoreDBClient;
import com.eventstore.dbclient.EventStoreDBConnectionString;
import com.eventstore.dbclient.ExpectedRevision;
import com.eventstore.dbclient.Position;
import com.eventstore.dbclient.ReadAllOptions;
import com.eventstore.dbclient.ReadStreamOptions;
import com.eventstore.dbclient.RecordedEvent;
import com.eventstore.dbclient.ResolvedEvent;
import com.eventstore.dbclient.StreamDeletedException;
import com.eventstore.dbclient.StreamMetadata;
import com.eventstore.dbclient.StreamNotFoundException;
import com.eventstore.dbclient.SubscribeToAllOptions;
import com.eventstore.dbclient.Subscription;
import com.eventstore.dbclient.SubscriptionFilter;
import com.eventstore.dbclient.SubscriptionListener;
import com.eventstore.dbclient.WriteResult;
import com.eventstore.dbclient.WrongExpectedVersionException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The stand-in behaves towards the real client as the real server does. */
class SimulatedServerTest {

    private final SimulatedServer server = SimulatedServer.empty();
    private final EventStoreDBClient client =
            EventStoreDBClient.create(EventStoreDBConnectionString.parseOrThrow(server.url()));

    private final List<Subscription> subscriptions = new ArrayList<>();

    @AfterEach
    void close() {
        subscriptions.forEach(Subscription::stop);
        client.shutdown().join();
        server.close();
    }

    @Test
    void givesEachEventAPositionOfItsOwnThatGrowsUnevenly() {
        append("a-1", ExpectedRevision.noStream(), event("1", 10), event("2", 500), event("3", 10));

        List<RecordedEvent> all = all(ReadAllOptions.get().forwards().fromStart());

        assertThat(all).extracting(RecordedEvent::getStreamId).containsExactly("$scavenges", "a-1", "a-1", "a-1");
        assertThat(all).extracting(RecordedEvent::getPosition).isSorted().doesNotHaveDuplicates();
        assertThat(all(ReadAllOptions.get().backwards().fromEnd())).isEqualTo(reversed(all));
    }

    @Test
    void readsFromAPositionOnWithItAndBackwardsWithoutIt() {
        append("a-1", ExpectedRevision.noStream(), event("1", 1), event("2", 1), event("3", 1));
        List<RecordedEvent> all = all(ReadAllOptions.get().forwards().fromStart());
        Position third = all.get(2).getPosition();

        assertThat(all(ReadAllOptions.get().forwards().fromPosition(third))).isEqualTo(all.subList(2, 4));
        assertThat(all(ReadAllOptions.get().backwards().fromPosition(third))).isEqualTo(reversed(all.subList(0, 2)));
        assertThat(all(ReadAllOptions.get().forwards().fromStart().maxCount(2))).isEqualTo(all.subList(0, 2));
        Position between = new Position(third.getCommitUnsigned() + 1, third.getCommitUnsigned() + 1);
        assertThatThrownBy(() -> all(ReadAllOptions.get().forwards().fromPosition(between)))
                .hasMessageContaining("Invalid Position");
    }

    @Test
    void takesTheSameIdsAtTheSamePlaceForTheSameAppend() {
        EventData one = event("1", 1);
        EventData two = event("2", 1);
        append("a-1", ExpectedRevision.noStream(), one, two);
        append("a-1", ExpectedRevision.expectedRevision(1), event("3", 1));

        assertThat(append("a-1", ExpectedRevision.noStream(), one, two)
                        .getNextExpectedRevision()
                        .toRawLong())
                .isEqualTo(1);
        assertThat(append("a-1", ExpectedRevision.noStream(), one)
                        .getNextExpectedRevision()
                        .toRawLong())
                .isZero();
        assertWrong(ExpectedRevision.noStream(), two);
        assertWrong(ExpectedRevision.noStream(), one, event("4", 1));
        assertWrong(ExpectedRevision.expectedRevision(1), event("3", 1), event("4", 1));
        assertWrong(ExpectedRevision.expectedRevision(7), event("4", 1));
        assertThat(stream("a-1")).hasSize(3);
    }

    @Test
    void appendsTheSameIdsAgainWhereTheStreamEnds() {
        EventData one = event("1", 1);
        append("a-1", ExpectedRevision.noStream(), one);

        append("a-1", ExpectedRevision.expectedRevision(0), one);

        assertThat(stream("a-1")).hasSize(2);
    }

    @Test
    void remembersIdsOfAppendsThatExpectNothingUntilItIsRestarted() {
        EventData one = event("1", 1);
        append("a-1", ExpectedRevision.any(), one);
        append("a-1", ExpectedRevision.any(), one);
        assertThat(stream("a-1")).hasSize(1);

        server.stop();
        server.start();
        // What is under way when the old connection says goodbye fails; a read may fail, the append is sent once.
        await().ignoreExceptions().untilAsserted(() -> assertThat(stream("a-1")).hasSize(1));

        append("a-1", ExpectedRevision.streamExists(), one);
        assertThat(stream("a-1")).hasSize(2);
    }

    @Test
    void showsTheLastOnlyWhereTheMetadataSaysSo() {
        StreamMetadata one = new StreamMetadata();
        one.setMaxCount(1L);
        client.setStreamMetadata("a-1", one).join();
        append("a-1", ExpectedRevision.noStream(), event("1", 1), event("2", 1), event("3", 1));

        assertThat(stream("a-1")).extracting(RecordedEvent::getRevision).containsExactly(2L);
        assertThat(all(ReadAllOptions.get().fromStart())).hasSize(5);
    }

    @Test
    void hidesADeletedStreamAndCountsOnWhenItComesAgain() {
        append("a-1", ExpectedRevision.noStream(), event("1", 1), event("2", 1));
        client.deleteStream("a-1", DeleteStreamOptions.get()).join();
        assertThatThrownBy(() -> stream("a-1")).hasRootCauseInstanceOf(StreamNotFoundException.class);

        WriteResult again = append("a-1", ExpectedRevision.noStream(), event("3", 1));

        assertThat(again.getNextExpectedRevision().toRawLong()).isEqualTo(2);
        assertThat(stream("a-1")).extracting(RecordedEvent::getRevision).containsExactly(2L);
    }

    @Test
    void endsATombstonedStreamForEver() {
        append("a-1", ExpectedRevision.noStream(), event("1", 1));
        client.tombstoneStream("a-1").join();

        assertThatThrownBy(() -> append("a-1", ExpectedRevision.expectedRevision(0), event("2", 1)))
                .hasRootCauseInstanceOf(StreamDeletedException.class);
    }

    @Test
    void refusesAnAppendAboveTheLimit() {
        assertThatThrownBy(() -> append("a-1", ExpectedRevision.noStream(), event("1", Streams.MAX_APPEND_SIZE)))
                .hasMessageContaining("Maximum Append Size of 1048576 Exceeded");
    }

    @Test
    void sendsASubscriberWhatIsThereAndWhatComesWithCheckpoints() {
        append("a-1", ExpectedRevision.noStream(), event("1", 1), event("2", 1));
        List<Long> seen = new CopyOnWriteArrayList<>();
        List<Position> checkpoints = new CopyOnWriteArrayList<>();
        subscribe(seen, checkpoints, SubscribeToAllOptions.get().fromStart());
        await().until(() -> seen.size() == 2);

        append("b-1", ExpectedRevision.noStream(), event("3", 1));
        append("a-1", ExpectedRevision.expectedRevision(1), event("4", 1));

        await().until(() -> seen.equals(List.of(0L, 1L, 2L)));
        await().until(() -> checkpoints.size() == 5);
        assertThat(checkpoints).allMatch(checkpoint -> checkpoint.getPrepareUnsigned() == 0);
    }

    @Test
    void resumesASubscriptionAtACheckpointWithoutPassingOverAnEvent() {
        append("a-1", ExpectedRevision.noStream(), event("1", 1), event("2", 1), event("3", 1));
        List<RecordedEvent> all = all(ReadAllOptions.get().fromStart());
        Position second = all.get(2).getPosition();
        List<Long> after = new CopyOnWriteArrayList<>();
        List<Long> at = new CopyOnWriteArrayList<>();

        subscribe(
                after, new CopyOnWriteArrayList<>(), SubscribeToAllOptions.get().fromPosition(second));
        subscribe(
                at,
                new CopyOnWriteArrayList<>(),
                SubscribeToAllOptions.get().fromPosition(new Position(second.getCommitUnsigned(), 0)));

        await().until(() -> after.equals(List.of(2L)) && at.equals(List.of(1L, 2L)));
    }

    @Test
    void goesThroughAReadLongerThanAllBuffers() {
        IntStream.range(0, 20)
                .forEach(at -> append(
                        "a-" + at,
                        ExpectedRevision.noStream(),
                        IntStream.range(0, 200)
                                .mapToObj(n -> event(at + "/" + n, 1_000))
                                .toArray(EventData[]::new)));

        assertThat(all(ReadAllOptions.get().fromStart())).hasSize(4_001);
    }

    private void subscribe(List<Long> seen, List<Position> checkpoints, SubscribeToAllOptions options) {
        SubscriptionFilter filter = SubscriptionFilter.newBuilder()
                .withStreamNameRegularExpression("^a-")
                .withMaxWindow(1)
                .withCheckpointer((subscription, position) -> {
                    checkpoints.add(position);
                    return CompletableFuture.completedFuture(null);
                })
                .build();
        subscriptions.add(client.subscribeToAll(
                        new SubscriptionListener() {
                            @Override
                            public void onEvent(Subscription subscription, ResolvedEvent event) {
                                seen.add(event.getOriginalEvent().getRevision());
                            }
                        },
                        options.filter(filter))
                .join());
    }

    private void assertWrong(ExpectedRevision expected, EventData... events) {
        assertThatThrownBy(() -> append("a-1", expected, events))
                .hasRootCauseInstanceOf(WrongExpectedVersionException.class);
    }

    private WriteResult append(String stream, ExpectedRevision expected, EventData... events) {
        return client.appendToStream(stream, AppendToStreamOptions.get().expectedRevision(expected), events)
                .join();
    }

    private List<RecordedEvent> all(ReadAllOptions options) {
        return client.readAll(options).join().getEvents().stream()
                .map(ResolvedEvent::getOriginalEvent)
                .toList();
    }

    private List<RecordedEvent> stream(String name) {
        return client.readStream(name, ReadStreamOptions.get().forwards().fromStart()).join().getEvents().stream()
                .map(ResolvedEvent::getOriginalEvent)
                .toList();
    }

    private static List<RecordedEvent> reversed(List<RecordedEvent> events) {
        return IntStream.range(0, events.size())
                .mapToObj(at -> events.get(events.size() - 1 - at))
                .toList();
    }

    private static EventData event(String id, int size) {
        return EventData.builderAsBinary(
                        UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)), "tried", new byte[size])
                .build();
    }
}
