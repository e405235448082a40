package org.mingjian.standalone;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints an access token of a local client, and nothing else, so that it fits into a {@code curl} line. */
@Command(name = "token", description = "Print an access token, valid for 15 minutes.", mixinStandardHelpOptions = true)
final class TokenCommand implements Callable<Integer> {

    /** The roles of the local clients, in lower case as they are typed. */
    enum Role {
        officer,
        regulator,
        partner,
        auditor,
        operator,
        importer,
        clerk
    }

    @Mixin
    private DataOption data;

    @Parameters(index = "0", paramLabel = "ROLE", description = "One of ${COMPLETION-CANDIDATES}.")
    private Role role;

    @Option(
            names = "--organ",
            paramLabel = "KEY",
            description = "In whose name, where there are several organs; the demo city has demo.411402 and others.")
    private @Nullable String organ;

    @Override
    public Integer call() {
        System.out.println(new LocalTokens(data.installation(), role.name(), organ, InstantSource.system()).get());
        return 0;
    }
}
