package org.mingjian.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The files of a PostgreSQL data directory. */
final class PostgresCluster {

    private PostgresCluster() {}

    /** Made beside its place and moved there when whole, so that a killed start leaves nothing that looks finished. */
    static void create(Path programs, ServerFiles files) {
        Path part = files.data().resolveSibling(files.data().getFileName() + ".part");
        Path output = files.data().resolveSibling("initdb.log");
        try {
            delete(part);
            List<String> command = List.of(
                    programs.resolve("bin/initdb").toString(),
                    "--pgdata=" + part,
                    "--username=postgres",
                    "--pwfile=" + files.password().toAbsolutePath(),
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--data-checksums");
            ProcessBuilder builder = new ProcessBuilder(Platform.asOrdinaryUser(command))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().put("LC_ALL", "C");
            Process initdb = builder.start();
            if (!initdb.waitFor(3, TimeUnit.MINUTES) || initdb.exitValue() != 0) {
                initdb.destroyForcibly();
                String last = Files.readAllLines(output).stream()
                        .filter(line -> line.contains("error") || line.contains("unshare"))
                        .findFirst()
                        .orElse("see " + output);
                delete(part);
                throw new ServerException("PostgreSQL cannot create its files in " + files.data() + ": " + last);
            }
            Files.move(part, files.data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new ServerException(
                    "PostgreSQL cannot create its files in " + files.data() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("interrupted while PostgreSQL was creating its files", e);
        }
    }

    /**
     * The server takes the lock file of a killed run away by itself, unless the pid in it now belongs to another
     * program of this user; then we do, having seen that program's command line.
     */
    static void dropForeignLock(Path data) {
        Path lock = data.resolve("postmaster.pid");
        Processes.pid(lock)
                .flatMap(ProcessHandle::of)
                .filter(process -> !Processes.commandLine(process).contains(data.toString()))
                .ifPresent(foreign -> Processes.deleteQuietly(lock));
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
