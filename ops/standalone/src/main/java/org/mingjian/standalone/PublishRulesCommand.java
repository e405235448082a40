package org.mingjian.standalone;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.pack.Pack;
import org.mingjian.rules.pack.PackDirectory;
import org.mingjian.rules.pack.PackException;
import org.mingjian.servers.ServerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts the rule packs of a directory into the log, word by word; what is there already stays as it is. */
@Command(
        name = "publish-rules",
        description = "Record in the log that an authority adopted the rule packs that lie here, with their texts.",
        mixinStandardHelpOptions = true)
final class PublishRulesCommand implements Callable<Integer> {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption data;

    @Option(names = "--adopted-by", required = true, paramLabel = "AUTHORITY", description = "Who adopted them.")
    private String adoptedBy;

    @Option(names = "--adopted-on", paramLabel = "DAY", description = "When; today in China unless given.")
    private @Nullable LocalDate adoptedOn;

    @Option(names = "--rules", paramLabel = "DIR", description = "Where they lie; ops/rules unless given.")
    private @Nullable Path rules;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Which of them, by path within that directory; all that are no examples unless given.")
    private List<String> files = List.of();

    @Override
    public Integer call() {
        Installation installation = data.installation();
        Path directory = rules == null ? installation.rules() : rules;
        RulePublisher publisher = RulePublisher.of(installation);
        LocalDate day =
                adoptedOn == null ? LocalDate.ofInstant(InstantSource.system().instant(), CHINA) : adoptedOn;
        PrintWriter out = spec.commandLine().getOut();
        for (Pack pack : wanted(directory)) {
            boolean fresh = publisher.publish(pack, adoptedBy, day);
            out.println((fresh ? "published          " : "already published  ") + pack.file());
        }
        return 0;
    }

    private List<Pack> wanted(Path directory) {
        List<Pack> packs;
        try {
            packs = PackDirectory.read(directory);
        } catch (PackException e) {
            throw new ServerException(String.valueOf(e.getMessage()));
        }
        for (String file : files) {
            if (packs.stream().noneMatch(pack -> pack.file().equals(file))) {
                throw new ServerException("there is no rule pack " + file + " in " + directory);
            }
        }
        return packs.stream()
                .filter(pack -> files.isEmpty() ? !pack.header().example() : files.contains(pack.file()))
                .toList();
    }
}
