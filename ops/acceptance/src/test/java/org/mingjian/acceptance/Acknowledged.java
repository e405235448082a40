package org.mingjian.acceptance;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** An officer who registers subjects all the time and remembers which were acknowledged. */
final class Acknowledged {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);
    private final InstantSource clock = InstantSource.system();
    private final List<String> streams = new CopyOnWriteArrayList<>();
    private final Map<String, Instant> when = new ConcurrentHashMap<>();
    private final Thread thread;
    private volatile boolean goOn = true;
    private int unanswered;

    private Acknowledged(Caller officer) {
        thread = new Thread(() -> register(officer), "officer");
        thread.setDaemon(true);
    }

    static Acknowledged collectFrom(Caller officer) {
        Acknowledged acknowledged = new Acknowledged(officer);
        acknowledged.thread.start();
        return acknowledged;
    }

    List<String> stop() {
        goOn = false;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return streams;
    }

    int soFar() {
        return streams.size();
    }

    /** Those whose acknowledgement was here before that instant. */
    List<String> before(Instant instant) {
        return streams.stream()
                .filter(stream -> when.getOrDefault(stream, instant).isBefore(instant))
                .toList();
    }

    int unanswered() {
        return unanswered;
    }

    private void register(Caller officer) {
        while (goOn) {
            Command command = Command.of("RegisterSubject", "Subject-uscc." + Fresh.uscc(), """
                    {"kind": "LEGAL_PERSON", "jurisdiction": "CN-411700", "profile": {"name": "驻马店医院"}}""");
            try {
                if (officer.send(command).status() == 201) {
                    when.put(command.stream(), clock.instant());
                    streams.add(command.stream());
                }
            } catch (UncheckedIOException e) {
                // No answer is no acknowledgement: the command may or may not have been accepted.
                unanswered++;
            }
            LockSupport.parkNanos(PAUSE);
        }
    }
}
