package org.mingjian.query.projection.engine;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DecoderFactory;

/** Events sorted on disk, so that those of one document come together, in their order. */
final class SortedEvents implements Closeable {

    private final KeyedEventCodec codec;
    private final ScratchFile file;
    private long size;

    /** @throws ScratchException the directory cannot be written to */
    SortedEvents(KeyedEventCodec codec, Scratch scratch) {
        this.codec = codec;
        this.file = new ScratchFile(scratch);
    }

    /** One of documents in several partitions counts for each. */
    long size() {
        return size;
    }

    /** @throws ScratchException the disk has no room, or fails */
    void add(KeyedEvent event) {
        Map<Integer, Set<String>> keys = new TreeMap<>();
        event.keys().forEach(key -> keys.computeIfAbsent(partition(key), fresh -> new LinkedHashSet<>())
                .add(key));
        keys.forEach((partition, mine) -> {
            file.append(partition, codec.write(new KeyedEvent(event.delivery(), mine, event.failure())));
            size++;
        });
    }

    /** By other bits than those that say which segment a key belongs to. */
    private static int partition(String key) {
        return Integer.remainderUnsigned(Integer.reverse(StableHash.of(key)), ScratchFile.PARTITIONS);
    }

    /**
     * All of them, in batches of at most twice so many, and of no fewer where there are more. A document is in one batch, unless that is full
     * before its partition ends; then it is in the next as well. Fails with {@link ScratchException} where the disk does.
     */
    Iterator<List<KeyedEvent>> batches(int atLeast) {
        return new Batches(atLeast);
    }

    @Override
    public void close() {
        codec.forgetUnread();
        file.close();
    }

    private final class Batches implements Iterator<List<KeyedEvent>> {

        private final int atLeast;
        private long left = size;
        private int partition;
        private BinaryDecoder in = open();
        private boolean cut;

        Batches(int atLeast) {
            this.atLeast = atLeast;
        }

        private BinaryDecoder open() {
            return DecoderFactory.get().binaryDecoder(file.read(partition), null);
        }

        @Override
        public boolean hasNext() {
            return left > 0;
        }

        @Override
        public List<KeyedEvent> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            List<KeyedEvent> batch = new ArrayList<>(atLeast);
            boolean rest = cut;
            try {
                while (left > 0 && batch.size() < 2 * atLeast) {
                    if (!in.isEnd()) {
                        batch.add(codec.read(in));
                        left--;
                    } else if (batch.size() < atLeast && !rest) {
                        partition++;
                        in = open();
                    } else {
                        break;
                    }
                }
                cut = !in.isEnd();
            } catch (IOException e) {
                throw new ScratchException(e);
            }
            return batch;
        }
    }
}
