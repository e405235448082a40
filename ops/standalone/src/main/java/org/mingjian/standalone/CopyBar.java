package org.mingjian.standalone;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.mingjian.servers.backup.CopyProgress;

/** A bar on a terminal while files are copied; elsewhere nothing. */
final class CopyBar implements CopyProgress, AutoCloseable {

    private final @Nullable ProgressBar bar;

    CopyBar(String task) {
        bar = System.console() == null
                ? null
                : new ProgressBarBuilder()
                        .setTaskName(task)
                        .setUnit(" MB", 1 << 20)
                        .setStyle(ProgressBarStyle.ASCII)
                        .build();
    }

    @Override
    public void copied(long bytes, long total) {
        if (bar != null) {
            bar.maxHint(Math.max(bytes, total));
            bar.stepTo(bytes);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
