package org.mingjian.acceptance;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Several people do the same at once. */
final class AtOnce {

    private AtOnce() {}

    /** @param person what each does, given who it is: 0 and on; the first who fails fails all */
    static void people(int number, IntConsumer person) {
        List<Callable<Object>> all = IntStream.range(0, number)
                .mapToObj(n -> Executors.callable(() -> person.accept(n)))
                .toList();
        ExecutorService pool = Executors.newFixedThreadPool(number);
        try {
            for (Future<Object> done : pool.invokeAll(all)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
