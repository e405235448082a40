package org.mingjian.servers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * PostgreSQL 17 on a data directory of ours, as durable as any: {@code fsync} and {@code synchronous_commit} are on,
 * pages carry checksums. It listens on 127.0.0.1 alone and wants a SCRAM password that was generated here.
 */
public final class LocalPostgres implements AutoCloseable {

    private static final String SUPERUSER = "postgres";
    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration STOP = Duration.ofSeconds(30);

    private final ChildProcess process;
    private final int port;
    private final String password;
    private final StopAtExit atExit = new StopAtExit(this::stop);

    private LocalPostgres(ChildProcess process, int port, String password) {
        this.process = process;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the server, keeps everything in this directory, and stops it with this JVM. What an earlier run left
     * running there is stopped first.
     */
    public static LocalPostgres start(Path directory) {
        LocalPostgres server = start(ServerFiles.in(directory));
        server.atExit.arm();
        return server;
    }

    /** The same, for an owner that keeps its files in order and stops the server itself. */
    public static LocalPostgres start(ServerFiles files) {
        Path programs = Distribution.postgres();
        SecretFiles.directory(files.home());
        stopEarlier(files);
        String password = SecretFiles.password(files.password());
        if (!Files.exists(files.data().resolve("PG_VERSION"))) {
            PostgresCluster.create(programs, files);
        }
        PostgresCluster.dropForeignLock(files.data());
        int port = Ports.remembered(files.port());
        ChildProcess process = ChildProcess.start(
                "PostgreSQL",
                Platform.asOrdinaryUser(command(programs, files.data(), port)),
                Map.of("LC_ALL", "C"),
                files.log(),
                files.pid());
        LocalPostgres server = new LocalPostgres(process, port, password);
        try {
            process.awaitReady(START, server::answers);
            return server;
        } catch (RuntimeException e) {
            server.stop();
            throw e;
        }
    }

    /** Stops the server that an earlier run left on these files; true if there was one. */
    public static boolean stopEarlier(ServerFiles files) {
        return Processes.stopEarlier(files.pid(), files.data().toString(), "INT", STOP);
    }

    /** The server that runs on these files, whoever started it. */
    public static Optional<ProcessHandle> running(ServerFiles files) {
        return Processes.find(files.pid(), files.data().toString());
    }

    private static List<String> command(Path programs, Path data, int port) {
        return List.of(
                programs.resolve("bin/postgres").toString(),
                "-D",
                data.toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "fsync=on",
                "-c",
                "synchronous_commit=on",
                "-c",
                "shared_buffers=256MB",
                "-c",
                "max_wal_size=2GB",
                "-c",
                "max_connections=100");
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    public String superuser() {
        return SUPERUSER;
    }

    public String superuserPassword() {
        return password;
    }

    public int port() {
        return port;
    }

    /** The postmaster's process id. */
    public long pid() {
        return process.pid();
    }

    /** The running server as a process, to watch it end. */
    public ChildProcess process() {
        return process;
    }

    /** Whether a client can log in now. */
    public boolean answers() {
        Properties properties = new Properties();
        properties.setProperty("user", SUPERUSER);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("socketTimeout", "5");
        try (Connection connection = DriverManager.getConnection(jdbcUrl(), properties)) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** Fast shutdown: open transactions are rolled back, everything committed is checkpointed. */
    @Override
    public void close() {
        atExit.disarm();
        stop();
    }

    private void stop() {
        process.stop("INT", STOP);
    }
}
