package org.mingjian.standalone;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mingjian.servers.ServerException;
import org.mingjian.servers.ServerFiles;

/**
 * Where everything lies: programs in the checkout, all else below one data directory.
 *
 * @param checkout the root of the built checkout
 * @param data the data directory, for its owner alone
 */
record Installation(Path checkout, Path data) {

    Installation {
        checkout = checkout.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
    }

    Path run(String file) {
        return data.resolve("run").resolve(file);
    }

    Path log(String part) {
        return data.resolve("logs").resolve(part + ".log");
    }

    /** Where a part's process prints what it does not write into its log: what its virtual machine says. */
    Path output(String part) {
        return data.resolve("logs").resolve(part + ".out");
    }

    Path secret(String file) {
        return data.resolve("secrets").resolve(file);
    }

    Path clients() {
        return secret("identity").resolve("clients.json");
    }

    /** Is there in the data directory of a demo city. */
    Path demo() {
        return data.resolve("demo-city");
    }

    /** Is there when the log is not a PostgreSQL of its own, and says where it is. */
    Path eventLog() {
        return data.resolve("event-log");
    }

    /** Relative to the data directory: what a backup holds beside the event log. */
    List<Path> kept() {
        return List.of(data.relativize(secret(".").normalize()), data.relativize(demo()));
    }

    Path pid(String part) {
        return run(part + ".pid");
    }

    Path port(String part) {
        return run(part + ".port");
    }

    Path rules() {
        return checkout.resolve("ops/rules");
    }

    ServerFiles server(String part) {
        return new ServerFiles(
                data.resolve(part).resolve("data"), pid(part), port(part), log(part), secret(part + ".password"));
    }

    /** The executable jar of an application: {@code command-side/target/mingjian-command-side-…-app.jar}. */
    Path application(String folder, String artifact) {
        Path target = checkout.resolve(folder).resolve("target");
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(target, artifact + "-*-app.jar")) {
            for (Path jar : jars) {
                return jar;
            }
        } catch (IOException notBuilt) {
            // Said below.
        }
        throw new ServerException("not built: there is no " + artifact + "-*-app.jar in " + target);
    }

    /** Stands in the command line of each child JVM, so that a later run knows it again. */
    String marker(String part) {
        return "-Dmingjian.part=" + part + ":" + data;
    }
}
