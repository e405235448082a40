package org.mingjian.standalone;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.mingjian.importer.ImportCommand;
import org.mingjian.servers.ServerException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of {@code ops/mingjian}. */
@Command(
        name = "mingjian",
        description = "Mingjian 明鉴 on one machine.",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            TokenCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            CopyCommand.class,
            DeadLettersCommand.class,
            RebuildCommand.class,
            VerifyCommand.class,
            PublishRulesCommand.class,
            LoadDemoCommand.class
        },
        mixinStandardHelpOptions = true,
        version = "Mingjian 0.1.0")
final class Main {

    /** With this begins the one line that says why a command failed. */
    static final String COMPLAINT = "mingjian: ";

    private static final Logger MIGRATION = Logger.getLogger("org.flywaydb");

    private Main() {}

    public static void main(String[] arguments) {
        // Flyway tells each step through the JDK's logging; what it has to warn of still comes through.
        MIGRATION.setLevel(Level.WARNING);
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .addSubcommand(new ImportCommand(CommandSideOf::installation, System.out, System.err))
                .setDefaultValueProvider(DataOption::standard)
                .setExecutionExceptionHandler((failure, commandLine, parsed) -> {
                    if (failure instanceof ServerException) {
                        commandLine.getErr().println(COMPLAINT + failure.getMessage());
                        return 1;
                    }
                    throw failure;
                });
    }
}
