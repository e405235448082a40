package org.mingjian.importer;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on a terminal; elsewhere a line now and then. */
final class ConsoleProgress implements Progress {
    private static final long BAR_SECONDS = 1;
    private static final long LINE_SECONDS = 10;

    private final PrintStream out;
    private final boolean terminal;

    ConsoleProgress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public Shown show(Counters counters, AtomicLong bytesRead, List<Path> inputs) {
        long total = inputs.stream().mapToLong(path -> path.toFile().length()).sum();
        ProgressBar bar = terminal ? bar(total) : null;
        Rate rate = new Rate(counters);
        Runnable tick = () -> {
            if (bar != null) {
                bar.stepTo(Math.min(total, bytesRead.get()));
                bar.setExtraMessage(rate.words());
            } else {
                out.printf(Locale.ROOT, "%3d %% read, %s%n", 100 * bytesRead.get() / Math.max(1, total), rate.words());
            }
        };
        long seconds = terminal ? BAR_SECONDS : LINE_SECONDS;
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "import-progress");
            thread.setDaemon(true);
            return thread;
        });
        var unused = timer.scheduleAtFixedRate(tick, seconds, seconds, TimeUnit.SECONDS);
        return () -> {
            timer.shutdownNow();
            if (bar != null) {
                bar.stepTo(Math.min(total, bytesRead.get()));
                bar.close();
            }
        };
    }

    private ProgressBar bar(long total) {
        return new ProgressBarBuilder()
                .setTaskName("import")
                .setInitialMax(total)
                .setUnit(" MB", 1 << 20)
                .setStyle(ProgressBarStyle.ASCII)
                .build();
    }

    /** Commands answered since the last look. */
    private static final class Rate {
        private final Counters counters;
        private long lastCount;
        private long lastNanos = System.nanoTime();

        Rate(Counters counters) {
            this.counters = counters;
        }

        String words() {
            long now = System.nanoTime();
            long count = counters.answered.sum();
            double rate = (count - lastCount) * 1e9 / Math.max(1, now - lastNanos);
            lastCount = count;
            lastNanos = now;
            return String.format(
                    Locale.ROOT,
                    "%,d rows, %,d records, %,d commands answered, %,.0f/s",
                    counters.rows.sum(),
                    counters.records.sum(),
                    count,
                    rate);
        }
    }
}
