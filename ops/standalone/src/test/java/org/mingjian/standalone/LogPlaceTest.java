package org.mingjian.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.servers.ServerException;

/** What can be said of a log that is not a PostgreSQL of its own, and what is refused before anything starts. */
class LogPlaceTest {

    private static final LogPlace GIVEN = new LogPlace(LogPlace.EVENTSTOREDB, "esdb://log.example:2113", "north");

    @TempDir
    Path directory;

    private final StringWriter complaints = new StringWriter();

    @Test
    void isAPostgresOfItsOwnUnlessSaidOtherwise() {
        assertThat(LogPlace.of(installation())).isEqualTo(LogPlace.OWN);
        assertThat(LogPlace.settled(installation())).isEmpty();
    }

    @Test
    void staysWhatItWasAtTheFirstStart() {
        GIVEN.settle(installation());

        assertThat(LogPlace.of(installation())).isEqualTo(GIVEN);
        Installation built = installation("command-side", "query-side", "ops/identity");
        assertThat(Parts.of(built, ports(), false, true))
                .extracting(Part::name)
                .containsExactly("elasticsearch", "identity", "command", "query", "clerk");
        assertThat(Parts.of(built, ports(), false, false))
                .extracting(Part::name)
                .doesNotContain("clerk");
    }

    @Test
    void tellsTheApplicationsWhereItIsAndNobodyACredential() {
        assertThat(GIVEN.environment())
                .containsEntry("MINGJIAN_LOG_ENGINE", "eventstoredb")
                .containsEntry("MINGJIAN_LOG_EVENTSTOREDB_CONNECTION", "esdb://log.example:2113")
                .containsEntry("MINGJIAN_LOG_EVENTSTOREDB_NAMESPACE", "north")
                .hasSize(3);
    }

    @Test
    void isShownByStatusWithoutADatabase() {
        GIVEN.settle(installation());

        ObjectNode report = new StatusReport(installation()).create();

        assertThat(report.path("parts").has("postgres")).isFalse();
        assertThat(report.at("/eventLog/engine").asText()).isEqualTo("eventstoredb");
        assertThat(report.at("/eventLog/place").asText())
                .isEqualTo("EventStoreDB at esdb://log.example:2113, namespace north");
    }

    @Test
    void isRefusedWhenItIsNotKnownOrHasNoAddress() {
        assertRefused("--log memory is not known: postgres or eventstoredb", "--log", "memory");
        assertRefused("needs the address of a server: --url", "--log", "eventstoredb");
        assertRefused("go with --log eventstoredb", "--url", "esdb://log.example:2113");
        assertRefused("not a connection string", "--log", "eventstoredb", "--url", "http://log.example:2113");
        assertRefused("no credentials", "--log", "eventstoredb", "--url", "esdb://me:secret@log.example:2113");
        assertRefused("a namespace is", "--log", "eventstoredb", "--url", "esdb://127.0.0.1:9", "--namespace", "a.b");
        assertThat(LogPlace.settled(installation())).isEmpty();
    }

    @Test
    void isRefusedWhenTheViewsAreMadeFromAnother() throws IOException {
        GIVEN.settle(installation());

        assertRefused("is on EventStoreDB at esdb://log.example:2113, namespace north, not on", "--log", "postgres");
        assertRefused("name another directory with --data", "--namespace", "south");

        Files.delete(installation().eventLog());
        Files.createDirectories(directory.resolve("postgres/data"));
        assertRefused("is on a PostgreSQL of its own, not on", "--log", "eventstoredb", "--url", "esdb://127.0.0.1:9");
    }

    @Test
    void isRefusedWithTheDemoCity() {
        assertRefused("leave out --demo", "--demo", "--log", "eventstoredb", "--url", "esdb://127.0.0.1:9");
    }

    @Test
    void isRefusedWhenNobodyAnswersThere() {
        LogPlace nobody = new LogPlace(LogPlace.EVENTSTOREDB, "esdb://127.0.0.1:9?tls=false", "");

        assertThatThrownBy(() -> GivenLog.requireThere(nobody, Map.of(), Duration.ofSeconds(1)))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("cannot be used on EventStoreDB at esdb://127.0.0.1:9?tls=false");
    }

    @Test
    void isNotBackedUpFromHere() {
        GIVEN.settle(installation());

        assertThat(run(List.of("backup", directory.resolve("backup").toString(), "--data", directory.toString())))
                .isEqualTo(1);
        assertThat(complaints.toString()).contains("is backed up by its own means", "secrets/");
    }

    private void assertRefused(String why, String... options) {
        complaints.getBuffer().setLength(0);
        List<String> line = new ArrayList<>(List.of("up", "--detach", "--data", directory.toString()));
        line.addAll(List.of(options));

        assertThat(run(line)).isEqualTo(1);
        assertThat(complaints.toString().lines()).singleElement().asString().contains(why);
    }

    private int run(List<String> line) {
        return Main.commandLine().setErr(new PrintWriter(complaints, true)).execute(line.toArray(String[]::new));
    }

    private Installation installation() {
        return new Installation(directory, directory);
    }

    /** With an empty jar for each application. */
    private Installation installation(String... applications) {
        for (String folder : applications) {
            Path target = directory.resolve(folder).resolve("target");
            String name = "mingjian-" + Path.of(folder).getFileName();
            try {
                Files.createDirectories(target);
                Files.createFile(target.resolve(name + "-0-app.jar"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return installation();
    }

    private static HttpPorts ports() {
        return new HttpPorts(1, 2, 3);
    }
}
