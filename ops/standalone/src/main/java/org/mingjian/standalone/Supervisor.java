package org.mingjian.standalone;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.mingjian.servers.ChildProcess;
import org.mingjian.servers.Processes;
import org.mingjian.servers.ServerException;

/**
 * Starts the parts, what is independent at the same time; starts again what dies; stops them in the reverse order.
 * Stopping goes by pid files, so it also reaches what is only just starting, and what an earlier run left.
 */
final class Supervisor {

    private static final Duration GRACE = Duration.ofSeconds(30);

    private final List<Part> parts;
    private final Terminal terminal;
    private final InstantSource clock;
    private final Map<String, ChildProcess> running = new ConcurrentHashMap<>();
    private final Map<String, String> places = new ConcurrentHashMap<>();
    private final AtomicReference<ServerException> firstFailure = new AtomicReference<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "supervisor");
        thread.setDaemon(true);
        return thread;
    });

    Supervisor(List<Part> parts, Terminal terminal, InstantSource clock) {
        this.parts = parts;
        this.terminal = terminal;
        this.clock = clock;
    }

    /**
     * Returns once all parts are ready.
     *
     * @throws ServerException with the reason of the first part that failed; the others may still be running
     */
    void start() {
        Map<String, CompletableFuture<Void>> ready = new ConcurrentHashMap<>();
        for (Part part : parts) {
            CompletableFuture<?>[] needed =
                    part.needs().stream().map(ready::get).toArray(CompletableFuture<?>[]::new);
            ready.put(part.name(), CompletableFuture.allOf(needed).thenRunAsync(() -> startOrGiveUp(part), threads));
        }
        try {
            CompletableFuture.allOf(ready.values().toArray(CompletableFuture<?>[]::new))
                    .join();
        } catch (CompletionException e) {
            throw Objects.requireNonNullElseGet(firstFailure.get(), () -> new ServerException(e.toString(), e));
        }
    }

    /** Watches over the parts until {@link #stop()}; a part that ends is said and started again. */
    void watch() {
        List<CompletableFuture<Void>> watches = parts.stream()
                .map(part -> CompletableFuture.runAsync(() -> watch(part), threads))
                .toList();
        watches.forEach(CompletableFuture::join);
    }

    /** Ends the watching and stops all parts, those that depend on others first. */
    void stop() {
        stopping.countDown();
        threads.shutdown();
        do {
            for (int i = parts.size() - 1; i >= 0; i--) {
                if (parts.get(i).stop()) {
                    terminal.say("  stopped " + parts.get(i).name());
                }
            }
        } while (!settled());
    }

    /** A part that was just starting notices that it was stopped, or is stopped in the next round. */
    private boolean settled() {
        try {
            return threads.awaitTermination(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private void startOrGiveUp(Part part) {
        try {
            if (isStopping()) {
                throw new ServerException("stopped before " + part.name() + " was started");
            }
            start(part);
        } catch (RuntimeException e) {
            firstFailure.compareAndSet(
                    null,
                    e instanceof ServerException known
                            ? known
                            : new ServerException(part.name() + " cannot be started: " + e.getMessage(), e));
            stopping.countDown();
            parts.forEach(Part::abandon);
            throw e;
        }
    }

    private void start(Part part) {
        long from = clock.millis();
        Map<String, String> told = placesOf(part.needs());
        ChildProcess process = part.start();
        running.put(part.name(), process);
        terminal.say(String.format(
                "  %-13s ready after %.1f s (pid %d)", part.name(), (clock.millis() - from) / 1000.0, process.pid()));
        String before = places.put(part.name(), part.place());
        if (before != null && !before.equals(part.place())) {
            moved(part);
        }
        // Who moves later than this finds it among those that run, and ends it.
        if (!told.equals(placesOf(part.needs()))) {
            terminal.say("what " + part.name() + " needs has moved while it was starting; ending it");
            Processes.stop(process.handle(), "TERM", GRACE);
        }
    }

    private Map<String, String> placesOf(List<String> names) {
        Map<String, String> found = new HashMap<>(places);
        found.keySet().retainAll(names);
        return found;
    }

    /** Its port was taken while it was down. What is ended here is started again by its own watch. */
    private void moved(Part part) {
        for (Part other : parts) {
            ChildProcess process = running.get(other.name());
            if (other.needs().contains(part.name()) && process != null) {
                terminal.say(part.name() + " has moved; ending " + other.name() + ", which looks for it elsewhere");
                // Not by its pid file, which is no longer this process's when its watch has been quick.
                Processes.stop(process.handle(), "TERM", GRACE);
            }
        }
    }

    private void watch(Part part) {
        Backoff backoff = new Backoff(clock);
        ChildProcess process = running.get(part.name());
        while (!isStopping()) {
            if (process != null) {
                process.onExit().join();
            }
            Duration wait = backoff.next();
            if (isStopping()) {
                return;
            }
            terminal.say(part.name() + " ended; starting it again in " + wait.toSeconds() + " s");
            if (stopsWithin(wait)) {
                return;
            }
            try {
                start(part);
                process = running.get(part.name());
                backoff.started();
            } catch (RuntimeException e) {
                process = null;
                if (!isStopping()) {
                    terminal.say(part.name() + " did not start: " + e.getMessage());
                }
            }
        }
    }

    private boolean stopsWithin(Duration wait) {
        try {
            return stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
