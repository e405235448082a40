package org.mingjian.log.eventstoredb;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Predicate;

/** Asks about many streams, some at a time. */
final class Existing {

    private static final int AT_ONCE = 16;

    private Existing() {}

    static Set<String> of(Collection<String> streams, Predicate<String> exists, Executor readers) {
        List<String> all = new ArrayList<>(new HashSet<>(streams));
        List<CompletableFuture<List<String>>> parts = new ArrayList<>();
        for (int part = 0; part < Math.min(AT_ONCE, all.size()); part++) {
            List<String> share = new ArrayList<>();
            for (int at = part; at < all.size(); at += AT_ONCE) {
                share.add(all.get(at));
            }
            parts.add(CompletableFuture.supplyAsync(
                    () -> share.stream().filter(exists).toList(), readers));
        }
        Set<String> found = new HashSet<>();
        parts.forEach(part -> found.addAll(joined(part)));
        return found;
    }

    private static List<String> joined(CompletableFuture<List<String>> part) {
        try {
            return part.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException told ? told : e;
        }
    }
}
