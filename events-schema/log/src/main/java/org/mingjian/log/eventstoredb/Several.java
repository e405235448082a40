package org.mingjian.log.eventstoredb;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** Asks about many streams, some at a time. */
final class Several {

    static final int AT_ONCE = 16;

    private Several() {}

    /** The answer about each stream, asked for once each. */
    static <T> Map<String, T> of(Collection<String> streams, Function<String, T> question, Executor readers) {
        List<String> all = new ArrayList<>(new LinkedHashSet<>(streams));
        List<CompletableFuture<Map<String, T>>> parts = new ArrayList<>();
        for (int part = 0; part < Math.min(AT_ONCE, all.size()); part++) {
            List<String> share = new ArrayList<>();
            for (int at = part; at < all.size(); at += AT_ONCE) {
                share.add(all.get(at));
            }
            parts.add(CompletableFuture.supplyAsync(() -> answers(share, question), readers));
        }
        Map<String, T> found = new LinkedHashMap<>();
        parts.forEach(part -> found.putAll(joined(part)));
        return found;
    }

    private static <T> Map<String, T> answers(List<String> streams, Function<String, T> question) {
        Map<String, T> answers = new LinkedHashMap<>();
        streams.forEach(stream -> answers.put(stream, question.apply(stream)));
        return answers;
    }

    private static <T> Map<String, T> joined(CompletableFuture<Map<String, T>> part) {
        try {
            return part.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException told ? told : e;
        }
    }
}
