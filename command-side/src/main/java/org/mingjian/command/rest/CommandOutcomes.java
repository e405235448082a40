package org.mingjian.command.rest;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Refused;
import org.springframework.stereotype.Component;

/**
 * Counts how commands were answered, by name and outcome: {@code accepted}, {@code replayed} or a problem's code. There are as many
 * series as commands there are, times the codes that each has met, and those of faults; what a caller writes makes none.
 */
@Component
class CommandOutcomes {

    /** Stands for what could not be read far enough to tell which command it was to be. */
    static final String UNREAD = "unread";

    private static final String FAULT = "internal-error";

    /** What no caller can mend: a fault of ours, and a log that somebody harmed. */
    private static final List<String> FAULTS = List.of(FAULT, "stream-damaged", "event-unreadable");

    private final MeterRegistry meters;

    /** The series of faults are there from the start: a rise is only seen in one that was there before. */
    CommandOutcomes(MeterRegistry meters) {
        this.meters = meters;
        for (String fault : FAULTS) {
            new CommandCatalog().all().forEach(type -> counter(type.name(), fault));
        }
        counter(UNREAD, FAULT);
    }

    void taken(ReadCommand read, CommandDesk.Taken taken) {
        count(read.type().name(), taken.outcome().replayed() ? "replayed" : "accepted");
    }

    /** @param read null when it could not be read */
    void refused(@Nullable ReadCommand read, String code) {
        count(read == null ? UNREAD : read.type().name(), code);
    }

    /** The same, for what ends a request: a refusal, or a fault. */
    void refused(@Nullable ReadCommand read, RuntimeException why) {
        if (why instanceof Refused refused) {
            refused(read, refused.rejection().code());
        } else if (why instanceof ProblemException problem) {
            refused(read, problem.problem().code());
        } else {
            refused(read, FAULT);
        }
    }

    private void count(String command, String outcome) {
        counter(command, outcome).increment();
    }

    private Counter counter(String command, String outcome) {
        return Counter.builder("mingjian.commands")
                .tag("command", command)
                .tag("outcome", outcome)
                .description("Commands answered")
                .register(meters);
    }
}
