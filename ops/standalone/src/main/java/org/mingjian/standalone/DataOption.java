package org.mingjian.standalone;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** The option that every command has. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where everything is kept; .mingjian/ in the checkout unless given.")
    private Path data;

    Installation installation() {
        return installation(data);
    }

    static Installation installation(Path data) {
        return new Installation(checkout(), data);
    }

    /** The launcher says where the checkout is; without it, it is the working directory. */
    static Path checkout() {
        return Path.of(System.getProperty("mingjian.home", "."));
    }

    /** The same default for the option {@code --data} of every command. */
    static @Nullable String standard(ArgSpec argument) {
        return argument instanceof OptionSpec option && option.longestName().equals("--data")
                ? checkout().resolve(".mingjian").toString()
                : null;
    }
}
