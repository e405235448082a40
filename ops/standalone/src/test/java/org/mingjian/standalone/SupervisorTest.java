package org.mingjian.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.servers.Processes;
import org.mingjian.servers.ServerException;

class SupervisorTest {

    private static final String STAYS = "touch $1; while :; do sleep 0.1; done";
    private static final String STAYS_WHEN_LET =
            "touch $1.begun; while [ ! -e $1.let ]; do sleep 0.1; done; touch $1; while :; do sleep 0.1; done";
    private static final String FAILS = "echo 'ERROR no such database'; exit 3";

    @TempDir
    Path directory;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void stopsWhatNeedsOthersFirst() {
        Supervisor supervisor = supervisor(part("log", STAYS), part("views", STAYS, "log"));

        supervisor.start();
        assertThat(process("log")).isPresent();
        assertThat(process("views")).isPresent();
        supervisor.stop();

        assertThat(said().indexOf("stopped views")).isBetween(0, said().indexOf("stopped log"));
        assertThat(process("log")).isEmpty();
        assertThat(process("views")).isEmpty();
    }

    @Test
    void givesTheReasonOfThePartThatFailedAndStartsNothingThatNeedsIt() {
        Supervisor supervisor = supervisor(part("log", FAILS), part("views", STAYS, "log"));

        assertThatThrownBy(supervisor::start)
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("log ended at its start (exit code 3)")
                .hasMessageContaining("no such database");
        supervisor.stop();

        assertThat(process("views")).isEmpty();
    }

    @Test
    void doesNotWaitForWhatCannotComeAboutOnceAPartFailed() {
        Supervisor supervisor = supervisor(part("log", FAILS), new LaterPart(part("views", STAYS), () -> false));

        assertThatThrownBy(supervisor::start)
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("log ended at its start");
        supervisor.stop();

        assertThat(process("views")).isEmpty();
    }

    @Test
    void startsAgainWhatWasKilled() {
        Supervisor supervisor = supervisor(part("log", STAYS));
        supervisor.start();
        CompletableFuture<Void> watching = CompletableFuture.runAsync(supervisor::watch);
        long killed = process("log").orElseThrow().pid();

        Processes.signal(killed, "KILL");

        await().until(() -> process("log")
                .map(ProcessHandle::pid)
                .filter(pid -> pid != killed)
                .isPresent());
        assertThat(said()).contains("log ended; starting it again in 1 s");
        supervisor.stop();
        assertThat(watching).succeedsWithin(java.time.Duration.ofSeconds(10));
    }

    @Test
    void startsThoseAgainThatLookForAMovedPartWhereItWas() throws Exception {
        Supervisor supervisor = supervisor(part("log", STAYS), part("views", STAYS, "log"));
        supervisor.start();
        CompletableFuture<Void> watching = CompletableFuture.runAsync(supervisor::watch);
        long log = pid("log");
        long views = pid("views");
        Files.writeString(directory.resolve("log.place"), "another port");

        Processes.signal(log, "KILL");

        await().until(() -> said().contains("log has moved; ending views, which looks for it elsewhere"));
        await().until(() -> process("views").filter(now -> now.pid() != views).isPresent());
        supervisor.stop();
        assertThat(watching).succeedsWithin(java.time.Duration.ofSeconds(10));
    }

    @Test
    void startsWhatIsJustStartingAgainWhenAPartThatItNeedsMoves() throws Exception {
        Path begun = directory.resolve("views.ready.begun");
        Path let = Files.createFile(directory.resolve("views.ready.let"));
        Supervisor supervisor = supervisor(part("log", STAYS), part("views", STAYS_WHEN_LET, "log"));
        supervisor.start();
        CompletableFuture<Void> watching = CompletableFuture.runAsync(supervisor::watch);
        long log = pid("log");
        Files.delete(let);
        Files.delete(begun);

        Processes.signal(pid("views"), "KILL");
        await().until(() -> Files.exists(begun));
        Files.writeString(directory.resolve("log.place"), "another port");
        Processes.signal(log, "KILL");
        await().until(() -> said().contains("log has moved"));
        long early = pid("views");
        Files.createFile(let);

        await().until(() -> said().contains("what views needs has moved while it was starting; ending it"));
        await().until(() -> process("views").filter(now -> now.pid() != early).isPresent());
        supervisor.stop();
        assertThat(watching).succeedsWithin(java.time.Duration.ofSeconds(10));
    }

    @Test
    void stopsWhatAnEarlierSupervisorLeftBehind() {
        supervisor(part("log", STAYS)).start();

        assertThat(part("log", STAYS).stop()).isTrue();
        assertThat(part("log", STAYS).stop()).isFalse();
    }

    private long pid(String name) {
        return process(name).orElseThrow().pid();
    }

    private Part part(String name, String script, String... needs) {
        return new ScriptPart(name, List.of(needs), directory, script);
    }

    private Supervisor supervisor(Part... parts) {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new Supervisor(List.of(parts), new Terminal(out, out), InstantSource.system());
    }

    private Optional<ProcessHandle> process(String name) {
        return Processes.find(directory.resolve(name + ".pid"), "part-" + name + "-" + directory);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
