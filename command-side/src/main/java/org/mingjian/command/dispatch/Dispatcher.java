package org.mingjian.command.dispatch;

import java.util.Map;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Command;
import org.mingjian.command.shared.IdempotentAggregate;
import org.mingjian.command.shared.Outcome;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.storage.Basis;
import org.mingjian.command.storage.RecentStreams;

/**
 * Sends a command and waits for its outcome. It is judged first by what this node believes of streams, if anything, and by what the log
 * says unless an append has proved the belief. When another command changed the stream first, it is judged again on what is there
 * now, after a short pause that grows and varies, up to {@value #ATTEMPTS} times.
 */
public final class Dispatcher {

    static final int ATTEMPTS = 8;

    /** Deciding takes moments: where the log still would not take the time of an event, the clocks differ, and will. */
    private static final int ATTEMPTS_BY_CLOCK = 2;

    private final CommandBus bus;
    private final RecentStreams recent;
    private final Pause pause;
    private final RetryMonitor monitor;

    public Dispatcher(CommandBus bus, RecentStreams recent, Pause pause, RetryMonitor monitor) {
        this.bus = bus;
        this.recent = recent;
        this.pause = pause;
        this.monitor = monitor;
    }

    /**
     * Sends a command.
     *
     * @param command what is asked
     * @param metadata who asks, and the command's id and hash; see {@link org.mingjian.log.EventMetadata}
     * @param ifMatch the revision that the stream must have; null for any
     * @param believedNew whether the stream is believed to have no events; a wrong belief costs time and nothing else
     * @throws Refused when it is refused, or when it could not be judged: {@code contended}, {@code clock-skew},
     *     {@code log-unavailable}
     */
    public Outcome send(Command command, Map<String, String> metadata, @Nullable Long ifMatch, boolean believedNew) {
        MetaData all = MetaData.from(metadata);
        if (ifMatch != null) {
            all = all.and(IdempotentAggregate.IF_MATCH, ifMatch);
        }
        try {
            return judged(command, all, believedNew);
        } catch (Refused e) {
            if (isAway(e)) {
                recent.forgetAll();
            }
            throw e;
        }
    }

    /**
     * The first attempt may go by a belief. Unless an append proves that, it decides nothing and does not count, save where it is the
     * clocks that disagree.
     */
    private Outcome judged(Command command, MetaData metadata, boolean believedNew) {
        Basis basis = Basis.belief(command, believedNew);
        String why = "";
        int attempts = ATTEMPTS;
        for (int attempt = 1; attempt <= attempts; basis = Basis.log()) {
            try {
                Outcome outcome = once(command, metadata.and(Basis.KEY, basis));
                if (basis.isCertain()) {
                    return outcome;
                }
            } catch (Refused e) {
                if (!basis.isBelief() || isAway(e)) {
                    throw e;
                }
            } catch (Contention e) {
                why = e.code();
                monitor.again(why);
                if (basis.isBelief() && !e.byClock()) {
                    recent.wasWrongAbout(command.stream());
                } else {
                    attempts = e.byClock() ? ATTEMPTS_BY_CLOCK : ATTEMPTS;
                    pause.after(attempt++);
                }
            }
        }
        throw new Refused(Rejection.of(why).with("stream", command.stream()));
    }

    private static boolean isAway(Refused refused) {
        return refused.rejection().code().equals(Failures.LOG_UNAVAILABLE);
    }

    private Outcome once(Command command, MetaData metadata) throws Contention {
        Answer answer = new Answer();
        bus.dispatch(new GenericCommandMessage<>(command, metadata), answer::take);
        CommandResultMessage<?> result = answer.given();
        if (!result.isExceptional()) {
            return (Outcome) result.getPayload();
        }
        Throwable failure = result.exceptionResult();
        if (failure instanceof Refused refused) {
            throw refused;
        }
        if (failure instanceof AggregateNotFoundException) {
            throw new Refused(Rejection.of("stream-not-found").with("stream", command.stream()));
        }
        throw Failures.of(failure, command.stream());
    }

    /** The bus answers on this thread before it returns. */
    private static final class Answer {
        private @Nullable CommandResultMessage<?> given;

        void take(CommandMessage<?> command, CommandResultMessage<?> result) {
            given = result;
        }

        CommandResultMessage<?> given() {
            if (given == null) {
                throw new IllegalStateException("The command bus must answer on the calling thread");
            }
            return given;
        }
    }
}
