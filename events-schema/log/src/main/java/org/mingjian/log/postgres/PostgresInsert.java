package org.mingjian.log.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/** How events become rows: a batch of inserts, one for each event, to be executed. */
interface PostgresInsert {

    PreparedStatement of(Connection connection, List<? extends EventMessage<?>> events, Serializer serializer)
            throws SQLException;

    /** Inserts nothing when one of some other streams has an event, which the same statement finds out. */
    record UnlessThere(Collection<String> others) implements PostgresInsert {

        private static final String INSERT = "INSERT INTO " + PostgresTable.EVENT + " (" + PostgresTable.COLUMNS
                + ") SELECT ?, ?, ?, ?, ?, ?, ?, ?, ? WHERE NOT EXISTS (SELECT FROM " + PostgresTable.EVENT
                + " WHERE stream = ANY (?) AND revision = 0)";

        @Override
        public PreparedStatement of(
                Connection connection, List<? extends EventMessage<?>> events, Serializer serializer)
                throws SQLException {
            PreparedStatement insert = connection.prepareStatement(INSERT);
            for (EventMessage<?> event : events) {
                bind(insert, (DomainEventMessage<?>) event, serializer);
                insert.setArray(10, connection.createArrayOf("text", others.toArray()));
                insert.addBatch();
            }
            return insert;
        }

        private static void bind(PreparedStatement insert, DomainEventMessage<?> event, Serializer serializer)
                throws SQLException {
            SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
            SerializedObject<byte[]> metadata = event.serializeMetaData(serializer, byte[].class);
            insert.setString(1, event.getIdentifier());
            insert.setString(2, event.getAggregateIdentifier());
            insert.setLong(3, event.getSequenceNumber());
            insert.setString(4, event.getType());
            insert.setObject(5, PostgresTable.time(event.getTimestamp()));
            insert.setString(6, payload.getType().getName());
            insert.setString(7, payload.getType().getRevision());
            insert.setBytes(8, payload.getData());
            insert.setBytes(9, metadata.getData());
        }
    }
}
