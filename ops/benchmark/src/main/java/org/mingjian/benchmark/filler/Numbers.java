package org.mingjian.benchmark.filler;

import java.util.Random;
import java.util.UUID;

/** Chance that comes out the same each time, and ids that look like those of real commands. */
final class Numbers {

    private final Random random;
    private final String family;
    private long counted;

    /** @param family what ids begin with, up to five characters: ids of two families never meet */
    Numbers(long seed, String family) {
        this.random = new Random(seed);
        this.family = family;
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T among(T[] some) {
        return some[random.nextInt(some.length)];
    }

    /** An id in the shape of a ULID. */
    String id() {
        return "01%s%019d".formatted(family, counted++);
    }

    String uuid() {
        return new UUID(random.nextLong() & ~0xF000L | 0x5000L, random.nextLong() >>> 2 | Long.MIN_VALUE).toString();
    }

    /** 64 digits of no meaning. */
    String hash() {
        StringBuilder hash = new StringBuilder(64);
        for (int i = 0; i < 4; i++) {
            hash.append("%016x".formatted(random.nextLong()));
        }
        return hash.toString();
    }
}
