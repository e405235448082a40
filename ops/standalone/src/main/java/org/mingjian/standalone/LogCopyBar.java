package org.mingjian.standalone;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.copy.CopyProgress;

/** A bar on a terminal for each step of the copying of a log; elsewhere nothing. How long the log is, nobody knows before. */
final class LogCopyBar implements CopyProgress, AutoCloseable {

    private @Nullable ProgressBar bar;
    private @Nullable Step shown;

    @Override
    public void at(Step step, long events) {
        if (System.console() == null) {
            return;
        }
        if (step != shown) {
            close();
            shown = step;
            bar = new ProgressBarBuilder()
                    .setTaskName(words(step))
                    .setInitialMax(-1)
                    .setUnit(" events", 1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .build();
        }
        if (bar != null) {
            bar.stepTo(events);
        }
    }

    private static String words(Step step) {
        return switch (step) {
            case COMPARING -> "compare";
            case COPYING -> "copy";
            case VERIFYING -> "verify";
        };
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
        bar = null;
    }
}
