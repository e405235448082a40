package org.mingjian.log.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjian.log.contract.LogHarness;

/** What the running server really does with the log: durability, rights, and who holds the order back. */
class PostgresServerIT {

    private static final String DENIED = "42501";
    private static final String GENERATED = "428C9";
    private final PostgresHarness log = new PostgresHarness();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void keepsWhatItAcknowledged() throws SQLException {
        assertThat(asWriter("SHOW fsync")).isEqualTo("on");
        assertThat(asWriter("SHOW synchronous_commit")).isEqualTo("on");
        assertThat(asWriter("SHOW full_page_writes")).isEqualTo("on");
    }

    @Test
    void limitsHowLongAWriterMayHoldTheOrder() throws SQLException {
        assertThat(asWriter("SHOW transaction_timeout")).isEqualTo("10s");
    }

    @Test
    void keepsPasswordsAsScramVerifiersOnly() throws SQLException {
        log.asOwner(
                "CREATE TABLE verifier AS SELECT rolpassword FROM pg_authid WHERE rolname = 'log_writer'",
                "GRANT SELECT ON verifier TO log_writer");

        assertThat(asWriter("SELECT rolpassword FROM verifier")).startsWith("SCRAM-SHA-256$");
    }

    @Test
    void letsNobodyChangeOrDeleteAnEvent() {
        append("Identifier-uscc.1");

        assertRefused(DENIED, () -> asWriter("UPDATE event_log.event SET payload = '' RETURNING stream"));
        assertRefused(DENIED, () -> asWriter("DELETE FROM event_log.event RETURNING stream"));
        assertThatThrownBy(() -> log.asOwner("DELETE FROM event_log.event")).hasMessageContaining("never changed");
        assertThatThrownBy(() -> log.asOwner("UPDATE event_log.event SET payload = ''"))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> log.asOwner("TRUNCATE event_log.event")).hasMessageContaining("never changed");
    }

    @Test
    void letsNobodyChooseAPlaceInTheOrder() {
        assertRefused(DENIED, () -> asWriter("INSERT INTO event_log.event (tx) VALUES ('7') RETURNING stream"));
        assertRefused(
                GENERATED, () -> asWriter("INSERT INTO event_log.event (global_index) VALUES (7) RETURNING stream"));
    }

    @Test
    void letsAReaderWriteNothing() {
        assertRefused(DENIED, () -> asReader("DELETE FROM event_log.snapshot RETURNING stream"));
        assertRefused(DENIED, () -> asReader("INSERT INTO event_log.event (stream) VALUES ('X-1') RETURNING stream"));
        assertThatThrownBy(() ->
                        log.reader().engine().appendEvents(new GenericDomainEventMessage<>("X", "X-1", 0, "payload")))
                .hasMessageContaining("read-only");
    }

    @Test
    void tellsAReaderWhoHoldsTheOrderBack() {
        assertThat(log.reader().holders()).isEmpty();

        LogHarness.Held held = log.hold(event("Identifier-uscc.1"));

        assertThat(log.reader().holders())
                .singleElement()
                .satisfies(holder -> assertThat(holder.who()).isEqualTo(PostgresHarness.WRITER))
                .satisfies(holder -> assertThat(holder.doing()).isEqualTo("idle in transaction"));
        held.release();
        assertThat(log.reader().holders()).isEmpty();
    }

    @Test
    void migratesAgainWithoutHarm() {
        append("Identifier-uscc.1");

        log.migrate();

        assertThat(log.reader().positionOf("Identifier-uscc.1", 0)).isPresent();
    }

    private void append(String stream) {
        log.writer().engine().appendEvents(event(stream));
    }

    private static GenericDomainEventMessage<String> event(String stream) {
        return new GenericDomainEventMessage<>("Identifier", stream, 0, "payload");
    }

    private String asWriter(String sql) throws SQLException {
        return ask(PostgresHarness.WRITER, sql);
    }

    /** As a reader that has taken off the setting which protects it from mistakes, and has only its rights left. */
    private String asReader(String sql) throws SQLException {
        return ask(PostgresHarness.READER, sql);
    }

    private String ask(String user, String sql) throws SQLException {
        try (Connection connection = log.connect(user, PostgresHarness.PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute("SET default_transaction_read_only = off");
            try (ResultSet result = statement.executeQuery(sql)) {
                result.next();
                return result.getString(1);
            }
        }
    }

    private static void assertRefused(String state, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOf(SQLException.class)
                .extracting(error -> ((SQLException) error).getSQLState())
                .isEqualTo(state);
    }
}
