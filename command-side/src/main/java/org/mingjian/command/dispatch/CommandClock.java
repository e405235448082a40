package org.mingjian.command.dispatch;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What time it is for the command that a thread is judging: the real time, save on a node that fills a demonstration with invented
 * events, where a command may bring its own.
 */
public final class CommandClock implements InstantSource {

    private final InstantSource real;
    private final boolean simulates;
    private final ThreadLocal<@Nullable Instant> brought = new ThreadLocal<>();

    /** @param simulates whether commands may bring their own time */
    public CommandClock(InstantSource real, boolean simulates) {
        this.real = real;
        this.simulates = simulates;
    }

    @Override
    public Instant instant() {
        Instant time = brought.get();
        return time == null ? real.instant() : time;
    }

    /** Whether commands may bring their own time here. */
    public boolean simulates() {
        return simulates;
    }

    /** Whether the command that this thread is judging brought its own time. */
    public boolean isSimulated() {
        return brought.get() != null;
    }

    /**
     * Does some work at a time.
     *
     * @param time null for the real one
     */
    public <T> T at(@Nullable Instant time, Supplier<T> work) {
        if (time == null) {
            return work.get();
        }
        if (!simulates) {
            throw new IllegalStateException("This node goes by the real clock");
        }
        brought.set(time);
        try {
            return work.get();
        } finally {
            brought.remove();
        }
    }

    /** The same for those who want a clock. */
    public Clock asClock() {
        return new Followed(this);
    }

    private static final class Followed extends Clock {
        private final InstantSource time;

        Followed(InstantSource time) {
            this.time = time;
        }

        @Override
        public Instant instant() {
            return time.instant();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return time.withZone(zone);
        }
    }
}
