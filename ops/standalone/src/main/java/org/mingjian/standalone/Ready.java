package org.mingjian.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mingjian.servers.ServerException;

/** The mark by which a supervisor in the background says that all parts are ready. */
final class Ready {

    private Ready() {}

    static void mark(Installation installation) {
        PrivateText.write(
                file(installation), Long.toString(ProcessHandle.current().pid()));
    }

    static boolean isMarkedBy(Installation installation, long pid) {
        return PrivateText.read(file(installation))
                .filter(Long.toString(pid)::equals)
                .isPresent();
    }

    static void clear(Installation installation) {
        try {
            Files.deleteIfExists(file(installation));
        } catch (IOException e) {
            throw new ServerException("cannot delete " + file(installation), e);
        }
    }

    private static Path file(Installation installation) {
        return installation.run("ready");
    }
}
