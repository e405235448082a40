package org.mingjian.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance from a fixed seed: the same in every run, on every machine. Each part of the city has dice of its own. */
final class Dice {

    private static final long SEED = 20_250_120L;

    private final Random random;

    Dice(String part) {
        this.random = new Random(SEED * 31 + part.hashCode());
    }

    /** From 0 to below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** From one to the other, both possible. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean oneIn(int number) {
        return random.nextInt(number) == 0;
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    String of(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> List<T> shuffled(List<T> things) {
        List<T> order = new ArrayList<>(things);
        Collections.shuffle(order, random);
        return order;
    }
}
