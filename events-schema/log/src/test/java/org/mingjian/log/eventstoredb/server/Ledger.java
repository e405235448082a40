package org.mingjian.log.eventstoredb.server;

import com.google.protobuf.ByteString;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that was ever written, in order. Positions are offsets, so they grow unevenly and not each number is one. */
final class Ledger {

    private static final int HEADER = 96;

    private final InstantSource clock;
    private final List<Entry> all = new ArrayList<>();
    private final Map<String, List<Entry>> streams = new HashMap<>();
    private long end = 1_024;

    Ledger(InstantSource clock) {
        this.clock = clock;
        write(
                "$scavenges",
                new Proposed(Ids.next(), "$scavengeIndexInitialized", "application/json", json("{}"), json("")));
    }

    synchronized Entry write(String stream, Proposed event) {
        List<Entry> entries = streams.computeIfAbsent(stream, name -> new ArrayList<>());
        long next = end + HEADER + event.size() + stream.length();
        Entry entry = new Entry(
                event.id(),
                stream,
                entries.size(),
                end,
                next,
                event.type(),
                event.contentType(),
                ticks(clock.instant()),
                event.data(),
                event.metadata());
        entries.add(entry);
        all.add(entry);
        end = next;
        notifyAll();
        return entry;
    }

    /** Everything that was ever in the stream, also what is hidden now. */
    synchronized List<Entry> stream(String name) {
        return List.copyOf(streams.getOrDefault(name, List.of()));
    }

    synchronized @Nullable Entry last(String stream) {
        List<Entry> entries = streams.getOrDefault(stream, List.of());
        return entries.isEmpty() ? null : entries.get(entries.size() - 1);
    }

    synchronized long revision(String stream) {
        return streams.getOrDefault(stream, List.of()).size() - 1L;
    }

    synchronized List<Entry> from(String stream, long revision, int count) {
        List<Entry> entries = streams.getOrDefault(stream, List.of());
        int first = (int) Math.min(entries.size(), Math.max(0, revision));
        return List.copyOf(entries.subList(first, Math.min(entries.size(), first + count)));
    }

    /** From that position on, itself included. */
    synchronized List<Entry> from(long position, int count) {
        int first = index(position);
        return List.copyOf(all.subList(first, Math.min(all.size(), first + count)));
    }

    /** Before that position, in order. */
    synchronized List<Entry> before(long position, int count) {
        int last = index(position);
        return List.copyOf(all.subList(Math.max(0, last - count), last));
    }

    /** Whether a record begins there, or the next one will. */
    synchronized boolean isBoundary(long position) {
        int at = index(position);
        return position == end || at < all.size() && all.get(at).position() == position;
    }

    synchronized long end() {
        return end;
    }

    /** Waits until something is written at or after that position, but not for ever. */
    synchronized void await(long position) throws InterruptedException {
        if (end <= position) {
            wait(50);
        }
    }

    static ByteString json(String text) {
        return ByteString.copyFromUtf8(text);
    }

    /** Index of the first entry at or after the position. */
    private int index(long position) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).position() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static long ticks(Instant time) {
        return time.getEpochSecond() * 10_000_000L + time.getNano() / 100;
    }
}
