package org.mingjian.standalone;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import org.mingjian.importer.ImportFailure;
import org.mingjian.importer.ImportTarget;
import org.mingjian.servers.ServerException;

/** Finds, for an import, the command side of a data directory and tokens for it. */
final class CommandSideOf {

    private CommandSideOf() {}

    static ImportTarget installation(Path data) {
        Installation installation = DataOption.installation(data);
        int port = PrivateText.number(installation.port(Parts.COMMAND))
                .orElseThrow(() -> new ImportFailure(
                        "not-running",
                        "the command side on " + installation.data()
                                + " is not running: start it with `ops/mingjian up`"));
        LocalTokens tokens = new LocalTokens(installation, "importer", InstantSource.system());
        return new ImportTarget(URI.create("http://127.0.0.1:" + port), () -> token(tokens));
    }

    private static String token(LocalTokens tokens) {
        try {
            return tokens.get();
        } catch (ServerException e) {
            throw new ImportFailure("not-running", String.valueOf(e.getMessage()), e);
        }
    }
}
