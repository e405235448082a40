package org.mingjian.standalone;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What an operator does about events that a view could not take. */
@Command(
        name = "dead-letters",
        description = "Events that a view could not apply, and what waits behind them.",
        subcommands = {
            DeadLettersListCommand.class,
            DeadLettersShowCommand.class,
            DeadLettersRetryCommand.class,
            DeadLettersEvictCommand.class
        },
        mixinStandardHelpOptions = true)
final class DeadLettersCommand {

    /** The sequence that is meant, and how to tell of it. */
    static final class Sequence {

        @Mixin
        private DataOption data;

        @Parameters(index = "0", paramLabel = "VIEW", description = "The view, as `dead-letters list` names it.")
        private String view;

        @Parameters(index = "1", paramLabel = "KEY", description = "The key, as `dead-letters list` names it.")
        private String key;

        @Option(names = "--json", description = "As JSON, in the shape of the HTTP interface.")
        boolean json;

        QuerySide querySide() {
            return QuerySide.of(data.installation());
        }

        String path() {
            return "/api/v1/dead-letters/" + QuerySide.segment(view) + "/" + QuerySide.segment(key);
        }
    }
}
