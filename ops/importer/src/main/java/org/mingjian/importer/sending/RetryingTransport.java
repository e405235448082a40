package org.mingjian.importer.sending;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingjian.importer.ImportFailure;
import org.mingjian.importer.planning.PlannedCommand;

/**
 * Sends again, with the same keys and growing pauses, what got no answer: the command side may be restarting. Gives up
 * when nothing was answered for a set time.
 */
final class RetryingTransport implements Transport {
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private final CommandEndpoint endpoint;
    private final Duration giveUpAfter;
    private final CountDownLatch cancelled;
    private final Runnable onRetry;

    /** @param cancelled opened when another lane failed, so that this one stops waiting */
    RetryingTransport(CommandEndpoint endpoint, Duration giveUpAfter, CountDownLatch cancelled, Runnable onRetry) {
        this.endpoint = endpoint;
        this.giveUpAfter = giveUpAfter;
        this.cancelled = cancelled;
        this.onRetry = onRetry;
    }

    @Override
    public List<Answer> send(List<PlannedCommand> commands) {
        List<@Nullable Answer> answers = new ArrayList<>(Collections.nCopies(commands.size(), null));
        List<Integer> open = IntStream.range(0, commands.size()).boxed().toList();
        long lastAnswer = System.nanoTime();
        int attempts = 0;
        try {
            while (true) {
                Attempt attempt = endpoint.post(open.stream().map(commands::get).toList());
                List<Integer> still = new ArrayList<>();
                for (int i = 0; i < open.size(); i++) {
                    Answer answer = attempt.answers().get(i);
                    if (answer == null) {
                        still.add(open.get(i));
                    } else {
                        answers.set(open.get(i), answer);
                    }
                }
                if (still.isEmpty()) {
                    return answers.stream().map(Objects::requireNonNull).toList();
                }
                if (still.size() < open.size()) {
                    lastAnswer = System.nanoTime();
                    attempts = 0;
                }
                open = still;
                pause(attempt, attempts++, lastAnswer);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImportFailure("interrupted", "the import was interrupted; run it again to complete it", e);
        }
    }

    private void pause(Attempt attempt, int attempts, long lastAnswer) throws InterruptedException {
        Duration waited = Duration.ofNanos(System.nanoTime() - lastAnswer);
        if (waited.compareTo(giveUpAfter) >= 0) {
            throw new ImportFailure(
                    "command-side-away",
                    "no answer from the command side for " + waited.toSeconds() + " s (" + attempt.trouble()
                            + "); what was acknowledged stays: run the same import again to complete it");
        }
        onRetry.run();
        long grown = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(attempts, 6));
        long jittered = grown / 2 + ThreadLocalRandom.current().nextLong(grown / 2 + 1);
        long left = giveUpAfter.minus(waited).toMillis() + 1;
        long millis = Math.min(left, Math.max(attempt.pause().toMillis(), jittered));
        if (cancelled.await(millis, TimeUnit.MILLISECONDS)) {
            throw new ImportFailure("cancelled", "stopped, because the import failed elsewhere");
        }
    }
}
