package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.avro.specific.SpecificRecordBase;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.json.JacksonSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.log.EventLog;
import org.mingjian.log.postgres.PostgresEventLog;
import org.mingjian.log.postgres.PostgresLogSchema;
import org.mingjian.log.postgres.PostgresLogSettings;
import org.mingjian.query.creditstanding.CreditStandingFold;
import org.mingjian.query.creditstanding.CreditStandingView;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.projection.UndecodableEventException;
import org.mingjian.query.projection.Versioned;
import org.mingjian.query.projection.ViewIndices;
import org.mingjian.query.projection.ViewStore;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.deadletters.Change;
import org.mingjian.query.projection.deadletters.DeadLetterStore;
import org.mingjian.query.projection.deadletters.DeadLetters;
import org.mingjian.query.projection.deadletters.Letter;
import org.mingjian.query.projection.deadletters.LetterLimits;
import org.mingjian.query.projection.deadletters.Order;
import org.mingjian.query.projection.deadletters.Outcome;
import org.mingjian.query.projection.deadletters.Sequence;
import org.mingjian.query.projection.tokens.CasTokenStore;
import org.mingjian.query.storage.memory.InMemoryCasDocuments;
import org.mingjian.query.storage.memory.InMemoryDeadLetters;
import org.mingjian.query.storage.memory.InMemoryViewIndices;
import org.mingjian.query.storage.memory.InMemoryViewStore;
import org.mingjian.query.support.Facts;
import org.mingjian.query.support.Packs;
import org.mingjian.servers.LocalPostgres;

/** Rows of a real log whose type or schema this program does not know, and a release that knows them. */
@SuppressWarnings("NullAway.Init") // fields are filled before each test
class UnreadableEventsIT {

    private static final String SECRET = "only-for-this-test";
    private static final String SUBJECT = "Subject-test.1";
    private static final String OTHER = "Subject-test.2";
    private static final ViewVersion VERSION = new ViewVersion("creditstanding", 1);

    private final ViewStore views = new InMemoryViewStore();
    private final ViewIndices indices = new InMemoryViewIndices();
    private final DeadLetterStore letters = new InMemoryDeadLetters();
    private final InMemoryCasDocuments tokens = new InMemoryCasDocuments();
    private LocalPostgres postgres;
    private EventLog log;

    @BeforeEach
    void anEmptyLog() throws Exception {
        postgres = LocalPostgres.start(Path.of("target/postgres-unreadable"));
        execute("DROP SCHEMA IF EXISTS event_log CASCADE");
        PostgresLogSchema.migrate(
                postgres.jdbcUrl(),
                postgres.superuser(),
                postgres.superuserPassword(),
                "log_writer",
                SECRET,
                "log_reader",
                SECRET);
        log = PostgresEventLog.open(new PostgresLogSettings(postgres.jdbcUrl(), "log_writer", SECRET, 4));
    }

    @AfterEach
    void stop() throws Exception {
        log.close();
        postgres.close();
    }

    private void execute(String sql) throws SQLException {
        try (Connection owner = DriverManager.getConnection(
                        postgres.jdbcUrl(), postgres.superuser(), postgres.superuserPassword());
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private void append(String subject, long revision, SpecificRecordBase payload) {
        log.engine()
                .appendEvents(new ArrayList<>(List.of(new GenericDomainEventMessage<>(
                        "Subject", subject, revision, payload, MetaData.from(Map.of("subject", subject))))));
    }

    /** A row like the first of the stream, with another type or other bytes. */
    private void foreign(long revision, String type, String payload) throws SQLException {
        execute("INSERT INTO event_log.event (event_id, stream, revision, aggregate_type, recorded_at, payload_type,"
                + " payload_revision, payload, metadata) SELECT gen_random_uuid()::text, stream, " + revision
                + ", aggregate_type, clock_timestamp(), " + type + ", payload_revision, " + payload
                + ", metadata FROM event_log.event WHERE stream = '" + SUBJECT + "' AND revision = 0");
    }

    @Test
    void waitWithWhatFollowsAndAreAppliedInOrderByAReleaseThatKnowsThem() throws SQLException {
        append(SUBJECT, 0, Facts.registered("甲", "CN-410105"));
        foreign(1, "'mingjian.subject.SubjectRenumbered'", "payload");
        foreign(2, "payload_type", "overlay(payload placing '\\x0102030405060708'::bytea from 3 for 8)");
        append(SUBJECT, 3, Facts.renamed("丁", "2026-03-01"));
        append(OTHER, 0, Facts.registered("乙", "CN-410105"));
        try (ProjectionEngine engine = engine(new LogEventSource(log))) {
            awaitHead(engine);

            assertThat(sequence().letters())
                    .extracting(Letter::event)
                    .containsExactly(SUBJECT + "@1", SUBJECT + "@2", SUBJECT + "@3");
            assertThat(sequence().letters())
                    .extracting(Letter::type)
                    .startsWith("mingjian.subject.SubjectRenumbered", "mingjian.subject.SubjectRegistered");
            assertThat(sequence().letters().get(0).reason()).contains("no class has its type");
            assertThat(sequence().letters().get(1).reason()).contains("no archived schema has its fingerprint");
            assertThat(view(SUBJECT).name()).isEqualTo("甲");
            assertThat(view(OTHER).name()).isEqualTo("乙");
            assertThat(retry().result()).isEqualTo(Outcome.Result.FAILED);
        }
        try (ProjectionEngine engine = engine(new Newer(new LogEventSource(log)))) {
            awaitHead(engine);

            assertThat(retry())
                    .extracting(Outcome::result, Outcome::applied, Outcome::left)
                    .containsExactly(Outcome.Result.APPLIED, 3, 0);
            assertThat(view(SUBJECT).streams()).containsEntry(SUBJECT, 3L);
            assertThat(view(SUBJECT).names())
                    .extracting(CreditStandingView.NameFrom::name)
                    .containsExactly("甲", "乙二", "丙", "丁");
        }
    }

    private ProjectionEngine engine(EventSource source) {
        EngineSettings settings = new EngineSettings(
                2,
                2,
                100,
                50,
                Duration.ofMillis(20),
                Duration.ofMillis(50),
                ToyNode.CLAIM_TIMEOUT.dividedBy(4),
                Duration.ofMillis(10),
                Duration.ofMillis(20));
        ProjectionEngine engine = new ProjectionEngine(
                List.of(new CreditStandingFold(Packs.SHIPPED)),
                new EngineParts(
                        source,
                        new LogReader(source, settings.pageSize(), settings.pollInterval()),
                        views,
                        indices,
                        new CasTokenStore(
                                tokens,
                                JacksonSerializer.defaultSerializer(),
                                "node",
                                ToyNode.CLAIM_TIMEOUT,
                                InstantSource.system(),
                                () -> "it"),
                        DeadLetters.in(letters, LetterLimits.DEFAULT),
                        ProjectionMonitor.NONE,
                        settings,
                        ToyParts.scratch(),
                        InstantSource.system()));
        engine.start();
        return engine;
    }

    private static void awaitHead(ProjectionEngine engine) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(engine.status().values())
                        .singleElement()
                        .satisfies(status -> {
                            assertThat(status.segments()).isEqualTo(2);
                            assertThat(status.lagEvents()).isZero();
                        }));
    }

    private Sequence sequence() {
        return Objects.requireNonNull(letters.load(VERSION, List.of(SUBJECT)).get(SUBJECT))
                .view();
    }

    private CreditStandingView view(String subject) {
        return Objects.requireNonNull(views.load(VERSION, List.of(subject), CreditStandingView.class)
                        .get(subject))
                .view();
    }

    private Outcome retry() {
        Versioned<Sequence> kept =
                Objects.requireNonNull(letters.load(VERSION, List.of(SUBJECT)).get(SUBJECT));
        Outcome last = kept.view().outcome();
        String id = last == null ? "first" : "second";
        Sequence ordered = kept.view().ordered(new Order(id, Order.Kind.RETRY, "local-operator", Instant.EPOCH, null));
        assertThat(letters.save(VERSION, List.of(new Change(SUBJECT, ordered, kept.mark()))))
                .hasSize(1);
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> sequence().outcome(),
                        outcome -> outcome != null && outcome.order().equals(id));
    }

    /** A source that can read what the other could not. */
    private record Newer(EventSource source) implements EventSource {

        @Override
        public Optional<String> identity() {
            return source.identity();
        }

        @Override
        public RecordedEvent read(String stream, long revision) {
            try {
                return source.read(stream, revision);
            } catch (UndecodableEventException e) {
                SpecificRecordBase payload =
                        revision == 1 ? Facts.renamed("乙二", "2026-01-01") : Facts.renamed("丙", "2026-02-01");
                return new RecordedEvent(
                        stream, revision, e.type(), payload, Map.of("subject", stream), Instant.EPOCH, "newer");
            }
        }

        @Override
        public Cursor open(@Nullable TrackingToken after) {
            return source.open(after);
        }

        @Override
        public @Nullable TrackingToken head() {
            return source.head();
        }

        @Override
        public OptionalLong eventsBetween(@Nullable TrackingToken from, @Nullable TrackingToken to) {
            return source.eventsBetween(from, to);
        }

        @Override
        public String describe(@Nullable TrackingToken position) {
            return source.describe(position);
        }

        @Override
        public TrackingToken position(String described) {
            return source.position(described);
        }
    }
}
