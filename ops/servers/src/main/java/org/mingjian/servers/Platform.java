package org.mingjian.servers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What differs between the machines that this runs on. */
final class Platform {

    private Platform() {}

    /** The resource with this machine's PostgreSQL, as its packagers name it: {@code linux-x86_64}, {@code darwin-arm_64}. */
    static String postgresName() {
        String os = property("os.name").startsWith("mac") ? "darwin" : "linux";
        String arch = property("os.arch").matches("aarch64|arm64") ? "arm_64" : "x86_64";
        return os + "-" + arch;
    }

    /**
     * Both servers refuse to run as root. A user namespace in which root is called 1000 satisfies them without a
     * change of owner, even below a closed home directory.
     */
    static List<String> asOrdinaryUser(List<String> command) {
        if (!property("user.name").equals("root")) {
            return command;
        }
        List<String> wrapped = new ArrayList<>(List.of("unshare", "--user", "--map-user=1000", "--map-group=1000"));
        wrapped.addAll(command);
        return wrapped;
    }

    /** A session of its own, so that Ctrl-C in the terminal reaches the supervisor alone and it can stop all in order. */
    static List<String> inOwnSession(List<String> command) {
        boolean available = Arrays.stream(
                        System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "setsid")));
        if (!available) {
            return command;
        }
        List<String> wrapped = new ArrayList<>(List.of("setsid"));
        wrapped.addAll(command);
        return wrapped;
    }

    private static String property(String name) {
        return System.getProperty(name, "").toLowerCase(Locale.ROOT);
    }
}
