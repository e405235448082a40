package org.mingjian.standalone;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tries again, after what held them back was mended. */
@Command(
        name = "retry",
        description = "Apply what waits for one key, in order, until one fails.",
        mixinStandardHelpOptions = true)
final class DeadLettersRetryCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DeadLettersCommand.Sequence sequence;

    @Override
    public Integer call() {
        return DeadLettersOrder.give(sequence, "retry", spec.commandLine().getOut());
    }
}
