package org.mingjian.query.projection.engine;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;

/**
 * Bytes in partitions, each of which is read in the order in which it was written. A partition's last bytes wait in memory until they
 * fill a block; its blocks lie between those of others. The file has no name on a disk that knows files without one, so that nothing is
 * left behind by whoever is killed.
 */
final class ScratchFile implements Closeable {

    /** With a block of each in memory, a megabyte. */
    static final int PARTITIONS = 256;

    private static final int BLOCK = 4096;

    private final Scratch scratch;
    private final FileChannel file;
    private final List<ByteBuffer> filling = new ArrayList<>(PARTITIONS);
    private final List<List<Integer>> blocks = new ArrayList<>(PARTITIONS);
    private int written;

    /** @throws ScratchException the directory cannot be written to */
    ScratchFile(Scratch scratch) {
        this.scratch = scratch;
        for (int partition = 0; partition < PARTITIONS; partition++) {
            filling.add(ByteBuffer.allocate(BLOCK));
            blocks.add(new ArrayList<>());
        }
        try {
            Files.createDirectories(scratch.directory());
            // Nobody but its owner may read it: it holds what events hold.
            file = FileChannel.open(
                    Files.createTempFile(scratch.directory(), "stretch-", ""),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new ScratchException(e);
        }
    }

    /** @throws ScratchException the disk has no room, or fails */
    void append(int partition, byte[] bytes) {
        ByteBuffer block = filling.get(partition);
        int from = 0;
        while (from < bytes.length) {
            int some = Math.min(block.remaining(), bytes.length - from);
            block.put(bytes, from, some);
            from += some;
            if (!block.hasRemaining()) {
                blocks.get(partition).add(write(block.flip()));
                block.clear();
            }
        }
    }

    private int write(ByteBuffer block) {
        try {
            while (block.hasRemaining()) {
                file.write(block, (long) written * BLOCK + block.position());
            }
        } catch (IOException e) {
            throw new ScratchException(e);
        }
        scratch.take(BLOCK);
        return written++;
    }

    /** All that was appended to a partition; fails with {@link ScratchException} where the disk does. */
    InputStream read(int partition) {
        Iterator<Integer> numbers = blocks.get(partition).iterator();
        ByteBuffer last = filling.get(partition);
        return new SequenceInputStream(new Enumeration<>() {
            private boolean ended;

            @Override
            public boolean hasMoreElements() {
                return !ended;
            }

            @Override
            public InputStream nextElement() {
                ended = !numbers.hasNext();
                return ended
                        ? new ByteArrayInputStream(last.array(), 0, last.position())
                        : new ByteArrayInputStream(block(numbers.next()));
            }
        });
    }

    private byte[] block(int number) {
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        try {
            while (block.hasRemaining() && file.read(block, (long) number * BLOCK + block.position()) >= 0) {
                // the disk gives as much as it likes at once
            }
        } catch (IOException e) {
            throw new ScratchException(e);
        }
        return block.array();
    }

    @Override
    public void close() {
        scratch.take((long) -written * BLOCK);
        written = 0;
        try {
            file.close();
        } catch (IOException e) {
            throw new ScratchException(e);
        }
    }
}
