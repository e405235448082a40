package org.mingjian.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.eventstore.dbclient.EventData;
import com.eventstore.dbclient.EventStoreDBClient;
import com.eventstore.dbclient.EventStoreDBConnectionString;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.log.eventstoredb.server.SimulatedServer;

class CopyCommandTest {

    @TempDir
    Path directory;

    private final StringWriter complaints = new StringWriter();
    private final SimulatedServer server = SimulatedServer.empty();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void refusesAnUnknownEngineAndNamesTheKnownOnes() {
        assertThat(copy("--from", "oracle", "--to", "postgres")).isEqualTo(2);
        assertThat(complaints.toString()).contains("--from is 'oracle'; known are 'postgres' and 'eventstoredb'");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(copy("--from", "postgres", "--to", "eventstoredb")).isEqualTo(2);
        assertThat(complaints.toString()).contains("--to eventstoredb needs --to-connection");
        assertThat(copy("--from", "postgres", "--from-connection", "jdbc:postgresql://a/b", "--to", "postgres"))
                .isEqualTo(2);
        assertThat(complaints.toString()).contains("--from-username", "MINGJIAN_COPY_FROM_PASSWORD");
        assertThat(copy("--from", "postgres")).isEqualTo(2);
    }

    @Test
    void takesNoPasswordOnTheCommandLine() {
        assertThat(copy(
                        "--from",
                        "postgres",
                        "--to",
                        "eventstoredb",
                        "--to-connection",
                        "esdb://admin:secret@host:2113"))
                .isEqualTo(2);
        assertThat(complaints.toString()).contains("holds no credentials").doesNotContain("secret");
    }

    @Test
    void saysWithoutAStackTraceThatNothingRuns() {
        assertThat(copy("--from", "postgres", "--to", "eventstoredb", "--to-connection", server.url()))
                .isEqualTo(1);
        assertThat(complaints.toString().lines())
                .singleElement()
                .asString()
                .contains("is not running", "--from-connection");
    }

    @Test
    void copiesAndRefusesInOneLineWhatDiffers() {
        write("a.Identifier-uscc.1");

        assertThat(copyNamespace("a", "b")).isZero();
        assertThat(copyNamespace("a", "b")).isZero();
        write("b.Identifier-uscc.2");

        assertThat(copyNamespace("a", "b")).isEqualTo(1);
        assertThat(complaints.toString().lines())
                .singleElement()
                .asString()
                .startsWith("mingjian: the target holds more than the source: after 1 events")
                .contains("Identifier-uscc.2@0");
    }

    private void write(String stream) {
        EventData event = EventData.builderAsBinary(
                        UUID.nameUUIDFromBytes(stream.getBytes(StandardCharsets.UTF_8)), "a.Type", new byte[] {1})
                .metadataAsBytes("{}".getBytes(StandardCharsets.UTF_8))
                .build();
        EventStoreDBClient client = EventStoreDBClient.create(EventStoreDBConnectionString.parseOrThrow(server.url()));
        client.appendToStream(stream, event).join();
        client.shutdown().join();
    }

    private int copyNamespace(String from, String to) {
        return copy(
                "--from",
                "eventstoredb",
                "--from-connection",
                server.url(),
                "--from-namespace",
                from,
                "--to",
                "eventstoredb",
                "--to-connection",
                server.url(),
                "--to-namespace",
                to);
    }

    private int copy(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "copy";
        all[1] = "--data";
        all[2] = directory.toString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return Main.commandLine().setErr(new PrintWriter(complaints, true)).execute(all);
    }
}
