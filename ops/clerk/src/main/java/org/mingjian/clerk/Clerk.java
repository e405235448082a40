package org.mingjian.clerk;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Proposes what is due, round by round, until it is stopped. It remembers the place in the worklist up to which it has read and what
 * was refused; if it forgets, it reads from the beginning, and what is on record is found there.
 */
final class Clerk {

    /** Nodes that differ in their rules would send it to and fro. */
    private static final Duration ANEW = Duration.ofSeconds(1);

    private final ClerkSettings settings;
    private final Worklist worklist;
    private final CommandSide commands;
    private final Parked parked = new Parked();
    private final Backoff backoff = new Backoff();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private @Nullable String place;

    Clerk(ClerkSettings settings, InstantSource clock) {
        Http http = new Http();
        Tokens tokens = new Tokens(http, settings, clock);
        this.settings = settings;
        this.worklist = new Worklist(http, tokens, settings);
        this.commands = new CommandSide(http, tokens, settings);
    }

    /** Returns when it was stopped. */
    void run() {
        ClerkLog.begins(settings);
        try {
            Duration rest = Duration.ZERO;
            while (!stopped.await(rest.toMillis(), TimeUnit.MILLISECONDS)) {
                rest = round();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ClerkLog.ends();
            ended.countDown();
        }
    }

    /**
     * Has it end after the command in hand.
     *
     * @return whether it has ended within this time
     */
    boolean stop(Duration within) throws InterruptedException {
        stopped.countDown();
        return ended.await(within.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** @return how long to rest after it */
    Duration round() {
        try {
            Round done = new Round();
            done.proceed();
            if (backoff.isOver()) {
                ClerkLog.back();
            }
            return settings.interval();
        } catch (PlaceLostException e) {
            place = null;
            return ANEW;
        } catch (AwayException e) {
            if (backoff.isFirst()) {
                ClerkLog.away(e);
            }
            return backoff.next(e.pause());
        } catch (RuntimeException e) {
            ClerkLog.failed(e);
            return backoff.next(settings.interval());
        }
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }

    /** One walk along the worklist, until its end or until enough was sent. */
    private final class Round {

        private int proposed;
        private int replayed;
        private int refused;

        void proceed() {
            try {
                boolean more = true;
                while (more && sent() < settings.most() && !isStopped()) {
                    Worklist.Page page = worklist.after(place);
                    parked.forgetBefore(page.day());
                    page.items().forEach(this::answer);
                    place = isStopped() ? place : page.next();
                    more = page.more();
                }
            } finally {
                if (sent() > 0) {
                    ClerkLog.proposed(proposed, replayed, parked.count());
                }
            }
        }

        private int sent() {
            return proposed + replayed + refused;
        }

        private void answer(DueTier due) {
            if (isStopped() || parked.holds(due)) {
                return;
            }
            CommandSide.Outcome outcome = commands.send(Proposal.of(due));
            if (outcome.refusal() != null) {
                parked.park(due);
                refused++;
                ClerkLog.parked(due, outcome.refusal());
            } else if (outcome.replayed()) {
                replayed++;
            } else {
                proposed++;
            }
        }
    }
}
