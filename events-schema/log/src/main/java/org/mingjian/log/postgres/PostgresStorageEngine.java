package org.mingjian.log.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.AppendRefusedException;
import org.mingjian.log.shared.EventIds;
import org.mingjian.log.shared.KnownTypes;
import org.mingjian.log.shared.OneStream;

/**
 * Axon's JDBC engine, changed where PostgreSQL needs it. Reading all follows {@link PostgresQueries}: the identity of a row
 * says when it was written, not when it was committed, and Axon's own tracking loses what commits late. Each append is a
 * transaction of its own that writes nothing before it, so that the order within a stream is also the order of all.
 */
final class PostgresStorageEngine extends JdbcEventStorageEngine {

    private final PostgresQueries queries;

    PostgresStorageEngine(Builder builder, PostgresQueries queries) {
        super(builder);
        this.queries = queries;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        append(events, this::appendEvents);
    }

    /** Writes one append, and says whether the statement wrote all of it. */
    boolean append(List<? extends EventMessage<?>> events, PostgresInsert insert) {
        if (events.isEmpty()) {
            return true;
        }
        OneStream.require(events);
        List<EventMessage<?>> named = EventIds.derive(events);
        try (Connection connection = getConnection()) {
            return write(connection, named, insert);
        } catch (SQLException e) {
            if (!resent(e, named)) {
                handlePersistenceException(e, named.get(0));
            }
            return true;
        }
    }

    /**
     * Writes several appends in one transaction, in their order. None of them is told apart when one fails: the transaction is
     * rolled back, and whoever asked sends each by itself.
     */
    void appendTogether(List<? extends List<? extends EventMessage<?>>> appends) {
        List<EventMessage<?>> named = new ArrayList<>();
        for (List<? extends EventMessage<?>> append : appends) {
            OneStream.require(append);
            named.addAll(EventIds.derive(append));
        }
        if (named.isEmpty()) {
            return;
        }
        try (Connection connection = getConnection()) {
            write(connection, named, this::appendEvents);
        } catch (SQLException e) {
            throw new EventStoreException(
                    named.size() + " events could not be appended together: " + e.getMessage(), e);
        }
    }

    /** One event is a transaction by itself; several need one around them. */
    private boolean write(Connection connection, List<EventMessage<?>> events, PostgresInsert insert)
            throws SQLException {
        connection.setAutoCommit(events.size() == 1);
        try (PreparedStatement statement = insert.of(connection, events, getEventSerializer())) {
            boolean all = IntStream.of(statement.executeBatch()).allMatch(rows -> rows != 0);
            if (!connection.getAutoCommit()) {
                if (all) {
                    connection.commit();
                } else {
                    connection.rollback();
                }
            }
            return all;
        } catch (SQLException e) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
            throw e;
        }
    }

    /** Whether just these events of one command are there already: the answer to their first append was lost. */
    private boolean resent(SQLException error, List<EventMessage<?>> events) {
        if (!PostgresErrors.revisionTaken(error) && !PostgresErrors.eventKnown(error)
                || !events.stream().allMatch(EventIds::derived)) {
            return false;
        }
        var first = (DomainEventMessage<?>) events.get(0);
        List<? extends DomainEventData<?>> stored =
                fetchDomainEvents(first.getAggregateIdentifier(), first.getSequenceNumber(), events.size());
        return new Resent(getEventSerializer()).same(events, stored);
    }

    @Override
    protected void handlePersistenceException(Exception exception, EventMessage<?> failed) {
        if (PostgresErrors.untimely(exception)) {
            String stream =
                    failed instanceof DomainEventMessage<?> domain ? domain.getAggregateIdentifier() : "no stream";
            throw AppendRefusedException.untimely(stream, exception);
        }
        super.handlePersistenceException(exception, failed);
    }

    @Override
    public DomainEventStream readEvents(String stream, long firstRevision) {
        return KnownTypes.only(super.readEvents(stream, firstRevision));
    }

    /** All events of these streams in one question, those of one stream after each other and in their order. */
    Stream<? extends DomainEventMessage<?>> readStreams(Collection<String> streams) {
        return KnownTypes.only(EventStreamUtils.upcastAndDeserializeDomainEvents(
                        queries.of(streams).stream(), getEventSerializer(), upcasterChain))
                .asStream();
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken last, int page) {
        return queries.following(PostgresPosition.of(last), page);
    }

    @Override
    public TrackingToken createTailToken() {
        return PostgresPosition.BEGINNING;
    }

    @Override
    public TrackingToken createHeadToken() {
        return queries.last().orElse(PostgresPosition.BEGINNING);
    }

    /** Before the first event that was made at that time or later, in the order of the log; the head when there is none. */
    @Override
    public TrackingToken createTokenAt(Instant time) {
        return queries.firstSince(time)
                .<TrackingToken>map(first -> new PostgresPosition(first.tx(), first.globalIndex() - 1))
                .orElseGet(this::createHeadToken);
    }

    @Override
    protected DomainEventData<?> getDomainEventData(ResultSet row) throws SQLException {
        return PostgresTable.event(row);
    }

    @Override
    protected DomainEventData<?> getSnapshotData(ResultSet row) throws SQLException {
        return PostgresTable.snapshot(row);
    }

    @Override
    protected void writeTimestamp(PreparedStatement statement, int at, Instant time) throws SQLException {
        statement.setObject(at, PostgresTable.time(time));
    }
}
