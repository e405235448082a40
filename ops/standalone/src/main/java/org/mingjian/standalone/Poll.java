package org.mingjian.standalone;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.mingjian.servers.ServerException;

/** Asks for something that takes its time until it is over: a bar on a terminal, elsewhere a line now and then. */
final class Poll<T> {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int PAUSES_A_LINE = 20;
    private static final int WHOLE = 1000;

    /**
     * How far it is.
     *
     * @param share 0 to 1
     * @param words what else there is to say
     */
    record Progress(double share, String words) {}

    private final Supplier<T> question;
    private final Predicate<T> over;
    private final Function<T, Progress> progress;
    private final CountDownLatch never = new CountDownLatch(1);

    Poll(Supplier<T> question, Predicate<T> over, Function<T, Progress> progress) {
        this.question = question;
        this.over = over;
        this.progress = progress;
    }

    T await(String task, PrintWriter err) {
        try (ProgressBar bar = System.console() == null ? null : bar(task)) {
            T answer = question.get();
            for (int n = 1; !over.test(answer); n++) {
                tell(progress.apply(answer), bar, n % PAUSES_A_LINE == 0 ? err : null);
                never.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
                answer = question.get();
            }
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("interrupted", e);
        }
    }

    private static void tell(Progress now, @Nullable ProgressBar bar, @Nullable PrintWriter err) {
        if (bar != null) {
            bar.stepTo(Math.round(now.share() * WHOLE));
            bar.setExtraMessage(now.words());
        } else if (err != null) {
            err.printf("%3.0f %%  %s%n", 100 * now.share(), now.words());
            err.flush();
        }
    }

    private static ProgressBar bar(String task) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(WHOLE)
                .setStyle(ProgressBarStyle.ASCII)
                .hideEta()
                .build();
    }
}
