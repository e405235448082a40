package org.mingjian.command.storage;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Command;

/**
 * What an attempt to judge a command goes by: what this node believes of streams, where it may and does believe something, or what the
 * log says. A belief is proved by the append alone, which the log takes only where it holds: what was refused by one, or changed
 * nothing, is to be judged again.
 */
public final class Basis {

    /** Command metadata that holds it. */
    public static final String KEY = "basis";

    private final @Nullable Command command;
    private final boolean believedNew;
    private final Set<String> absent = new LinkedHashSet<>();
    private @Nullable Belief belief;
    private boolean appended;

    private Basis(@Nullable Command command, boolean believedNew) {
        this.command = command;
        this.believedNew = believedNew;
    }

    /**
     * Beliefs, if there are any.
     *
     * @param believedNew whether the command's stream, if nothing is known of it, is believed to have no events
     */
    public static Basis belief(Command command, boolean believedNew) {
        return new Basis(command, believedNew);
    }

    /** The log alone. */
    public static Basis log() {
        return new Basis(null, false);
    }

    /** That of the command in hand; empty where there is none. */
    static Optional<Basis> inHand() {
        return CurrentUnitOfWork.map(UnitOfWork::getMessage).map(Basis::of);
    }

    private static @Nullable Basis of(@Nullable Message<?> message) {
        return message != null && message.getMetaData().get(KEY) instanceof Basis basis ? basis : null;
    }

    /** What to go by instead of the log, about the command's own stream; null when the log is to be asked. */
    @Nullable
    Belief of(RecentStreams recent, String stream) {
        if (command != null && command.stream().equals(stream)) {
            Belief known = recent.of(stream);
            belief = known == null && believedNew && !recent.isPending(stream) ? Belief.NEW : known;
            return belief;
        }
        return null;
    }

    /** Takes a stream to be absent instead of asking the log, if it is one that the command seldom finds. */
    boolean takesToBeAbsent(String stream) {
        if (command != null && command.seldomThere().contains(stream)) {
            absent.add(stream);
            return true;
        }
        return false;
    }

    /** The streams that were taken to be absent. */
    Set<String> absent() {
        return absent;
    }

    /** An append was taken, as it is only where all that was believed holds; or gathered with others, which fail all together. */
    void appended() {
        appended = true;
    }

    /** Whether the attempt went by a belief. */
    public boolean isBelief() {
        return belief != null || !absent.isEmpty();
    }

    /** Whether its outcome is certain. */
    public boolean isCertain() {
        return !isBelief() || appended;
    }
}
