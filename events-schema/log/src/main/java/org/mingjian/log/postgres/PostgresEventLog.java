package org.mingjian.log.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.EventLog;
import org.mingjian.log.serializer.CurrentSnapshots;
import org.mingjian.log.serializer.LogSerializers;

/** The log on PostgreSQL, over a pool of connections of its own. */
public final class PostgresEventLog implements EventLog {

    /** Events fetched at once: enough that the round trip does not count, few enough to hold in memory. */
    static final int PAGE = 2_000;

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PATIENCE_AT_START = Duration.ofSeconds(30);

    private final HikariDataSource connections;
    private final PostgresQueries queries;
    private final PostgresStorageEngine engine;

    private PostgresEventLog(HikariDataSource connections) {
        this.connections = connections;
        this.queries = new PostgresQueries(connections);
        this.engine = new PostgresStorageEngine(builder(connections), queries);
    }

    /** Connects, waiting up to 30 s for the server. The schema must be there: see {@link PostgresLogSchema}. */
    public static PostgresEventLog open(PostgresLogSettings settings) {
        var pool = new HikariConfig();
        pool.setPoolName("mingjian-log");
        pool.setJdbcUrl(settings.url());
        pool.setUsername(settings.username());
        pool.setPassword(settings.password());
        pool.setMaximumPoolSize(settings.poolSize());
        pool.setConnectionTimeout(PATIENCE.toMillis());
        pool.setInitializationFailTimeout(PATIENCE_AT_START.toMillis());
        pool.addDataSourceProperty("ApplicationName", "mingjian-log");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        // Else the message of a failed append holds the whole event, personal data and all, and ends up in some log.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        // Longer than any statement may take: a server that vanished without a word must not hold a thread for ever.
        pool.addDataSourceProperty("socketTimeout", "60");
        return new PostgresEventLog(new HikariDataSource(pool));
    }

    @Override
    public EventStorageEngine engine() {
        return engine;
    }

    /** In one statement. */
    @Override
    public boolean appendUnlessThere(Collection<String> others, List<? extends EventMessage<?>> events) {
        return engine.append(events, new PostgresInsert.UnlessThere(others));
    }

    /** In one transaction: all or none of them. */
    @Override
    public void appendTogether(List<? extends List<? extends EventMessage<?>>> appends) {
        engine.appendTogether(appends);
    }

    /** Nobody may delete a row, and none is hidden. */
    @Override
    public boolean provesByAppend() {
        return true;
    }

    @Override
    public Instant settledInstant() {
        return queries.settledInstant();
    }

    @Override
    public boolean takesSimulatedTimes() {
        return queries.isBeingFilled();
    }

    @Override
    public Optional<TrackingToken> positionOf(String stream, long revision) {
        return queries.at(stream, revision).map(position -> position);
    }

    @Override
    public Set<String> existing(Collection<String> streams) {
        return queries.existing(streams);
    }

    /** In one statement, however many they are. */
    @Override
    public Map<String, List<DomainEventMessage<?>>> streams(Collection<String> streams) {
        Map<String, List<DomainEventMessage<?>>> found = new LinkedHashMap<>();
        engine.readStreams(streams)
                .forEach(event -> found.computeIfAbsent(event.getAggregateIdentifier(), first -> new ArrayList<>())
                        .add(event));
        return found;
    }

    @Override
    public Optional<String> identity() {
        return Optional.of("postgres:" + queries.identity());
    }

    @Override
    public String describe(@Nullable TrackingToken token) {
        return PostgresPosition.of(token).toString();
    }

    @Override
    public TrackingToken position(String described) {
        return PostgresPosition.parse(described);
    }

    /** For the places where Axon asks for one. It does nothing: an append is durable when it returns. */
    public TransactionManager transactionManager() {
        return NoTransactionManager.instance();
    }

    /** Who holds the order back right now, the oldest first; empty as a rule. */
    public List<LogHolder> holders() {
        return queries.holders();
    }

    @Override
    public void close() {
        connections.close();
    }

    private static JdbcEventStorageEngine.Builder builder(HikariDataSource connections) {
        return JdbcEventStorageEngine.builder()
                .connectionProvider(connections::getConnection)
                .transactionManager(NoTransactionManager.instance())
                .schema(PostgresTable.SCHEMA)
                .eventSerializer(LogSerializers.events())
                .snapshotSerializer(LogSerializers.general())
                .snapshotFilter(new CurrentSnapshots(LogSerializers.general()))
                .persistenceExceptionResolver(new PostgresErrors())
                // Revisions have no holes, so a short page is the last one.
                .finalAggregateBatchPredicate(page -> page.size() < PAGE)
                .batchSize(PAGE);
    }
}
