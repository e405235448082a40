package org.mingjian.importer.sending;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.mingjian.importer.ImportFailure;
import org.mingjian.importer.planning.Plan;

/** A thread that brings records to their end, some hundreds at a time. */
final class Lane {
    private static final int CHUNK = 500;
    private static final int REMEMBERED = 10_000;
    private static final long POLL_MILLIS = 20;

    private final BlockingQueue<Plan> queue = new ArrayBlockingQueue<>(2 * CHUNK);
    private final Chunk chunk;
    private final Consumer<RuntimeException> onFailure;
    private final Thread thread;
    private volatile boolean finishing;
    private volatile boolean abandoned;

    Lane(String name, Transport transport, Outcomes outcomes, Consumer<RuntimeException> onFailure) {
        this.chunk = new Chunk(transport, new Remembered(REMEMBERED), outcomes);
        this.onFailure = onFailure;
        this.thread = new Thread(this::run, name);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** False when the lane was abandoned. */
    boolean put(Plan plan) {
        try {
            while (!abandoned) {
                if (queue.offer(plan, POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImportFailure("interrupted", "the import was interrupted; run it again to complete it", e);
        }
    }

    private void run() {
        List<Plan> plans = new ArrayList<>(CHUNK);
        try {
            while (!abandoned) {
                boolean last = finishing;
                Plan first = queue.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
                if (first == null) {
                    if (last) {
                        return;
                    }
                    continue;
                }
                plans.add(first);
                queue.drainTo(plans, CHUNK - 1);
                chunk.bringToEnd(plans);
                plans.clear();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            onFailure.accept(e);
        } catch (Error e) {
            // Nobody else would hear of it, and the import would wait for ever for a lane that is dead.
            onFailure.accept(new ImportFailure(
                    "lane-failed",
                    thread.getName() + " died of " + e + "; give it more memory if that was short, and run it again",
                    e));
        }
    }

    void finish() {
        finishing = true;
    }

    void abandon() {
        abandoned = true;
    }

    void join() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
