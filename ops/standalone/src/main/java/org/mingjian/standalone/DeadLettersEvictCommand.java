package org.mingjian.standalone;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Gives up on one event: the key's answers say so until its view is rebuilt. */
@Command(
        name = "evict",
        description = "Leave out the first event that waits for one key; its answers stay incomplete.",
        mixinStandardHelpOptions = true)
final class DeadLettersEvictCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DeadLettersCommand.Sequence sequence;

    @Override
    public Integer call() {
        return DeadLettersOrder.give(sequence, "evict", spec.commandLine().getOut());
    }
}
