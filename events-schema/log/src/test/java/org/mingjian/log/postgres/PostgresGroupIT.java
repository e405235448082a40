package org.mingjian.log.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;
import org.mingjian.log.contract.GroupContract;
import org.mingjian.log.contract.LogHarness;

class PostgresGroupIT extends GroupContract {

    @Override
    protected LogHarness start() {
        return new PostgresHarness();
    }

    @Test
    void writesAllOfAGroupOrNone() {
        try (PostgresHarness log = new PostgresHarness()) {
            log.writer().appendTogether(List.of(List.of(event("Identifier-uscc.taken"))));

            assertThatThrownBy(() -> log.writer()
                            .appendTogether(List.of(
                                    List.of(event("Identifier-uscc.before")), List.of(event("Identifier-uscc.taken")))))
                    .isInstanceOf(RuntimeException.class);

            assertThat(log.reader().positionOf("Identifier-uscc.before", 0)).isEmpty();
        }
    }

    /** The group waits for a revision that another holds, with half of it inserted, when its server process ends. */
    @Test
    void leavesNothingOfAGroupWhoseServerProcessIsKilledBeforeItsCommit() throws Exception {
        try (PostgresHarness log = new PostgresHarness();
                Connection operator = log.connect(PostgresHarness.WRITER, PostgresHarness.PASSWORD)) {
            LogHarness.Held held = log.hold(event("Identifier-uscc.held"));
            CompletableFuture<Void> group = CompletableFuture.runAsync(() -> log.writer()
                    .appendTogether(List.of(
                            List.of(event("Identifier-uscc.before")),
                            List.of(event("Identifier-uscc.held")),
                            List.of(event("Identifier-uscc.after")))));
            await().until(() -> kills(operator) > 0);
            await().until(group::isCompletedExceptionally);

            held.release();

            assertThat(log.reader().positionOf("Identifier-uscc.before", 0)).isEmpty();
            assertThat(log.reader().positionOf("Identifier-uscc.after", 0)).isEmpty();
            assertThat(log.reader().positionOf("Identifier-uscc.held", 0)).isPresent();
            log.writer().appendTogether(List.of(List.of(event("Identifier-uscc.before"))));
            assertThat(log.reader().positionOf("Identifier-uscc.before", 0)).isPresent();
        }
    }

    /** Ends whoever of our own waits for another's transaction. */
    private static int kills(Connection operator) throws SQLException {
        try (Statement statement = operator.createStatement();
                ResultSet killed =
                        statement.executeQuery("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                                + " WHERE datname = current_database() AND usename = current_user"
                                + " AND wait_event_type = 'Lock'")) {
            killed.next();
            return killed.getInt(1);
        }
    }

    private static DomainEventMessage<?> event(String stream) {
        return new GenericDomainEventMessage<>("Identifier", stream, 0, "payload");
    }
}
