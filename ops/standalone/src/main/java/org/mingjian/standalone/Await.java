package org.mingjian.standalone;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.mingjian.servers.ServerException;

/** Waits for what comes soon, looking again and again. */
final class Await {

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofMinutes(20);

    private final CountDownLatch never = new CountDownLatch(1);
    private final HttpProbe probe = new HttpProbe();

    private final Duration longest;

    Await() {
        this(LONGEST);
    }

    Await(Duration longest) {
        this.longest = longest;
    }

    /** Until an address answers with 200. */
    void ok(URI uri) {
        until(() -> probe.ok(uri));
    }

    void until(BooleanSupplier so) {
        long end = System.nanoTime() + longest.toNanos();
        try {
            while (!so.getAsBoolean()) {
                if (System.nanoTime() > end || never.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw new ServerException("waited " + longest.toMinutes() + " minutes in vain");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("interrupted", e);
        }
    }
}
