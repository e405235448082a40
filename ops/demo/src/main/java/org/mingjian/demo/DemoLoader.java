package org.mingjian.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends the commands of the demo city in the order of their times, some thousands at once. What was sent before is answered again
 * and changes nothing, so that a load which broke off is completed by another.
 */
public final class DemoLoader {

    private static final int LINES = 1_000;
    private static final int CONNECTIONS = 10;
    private static final Pattern MARK = Pattern.compile("\\{person (\\d+)}");

    private final DemoTarget target;
    private final Post post;
    private final Map<String, String> persons = new HashMap<>();

    public DemoLoader(DemoTarget target) {
        this.target = target;
        this.post = new Post(target);
    }

    /**
     * Sends all commands.
     *
     * @param reached up to where an earlier load had come for certain
     * @throws DemoFailure when it cannot be completed now
     */
    public void load(List<DemoCommand> commands, Instant reached) {
        askForPersons();
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            int done = 0;
            for (Window window : Window.of(commands)) {
                if (!window.last().isBefore(reached)) {
                    target.reach(window.first());
                    send(window, threads);
                }
                done += window.size();
                target.loaded(done);
            }
        } catch (CompletionException e) {
            throw e.getCause() instanceof DemoFailure known ? known : new DemoFailure(String.valueOf(e.getCause()), e);
        } finally {
            threads.shutdownNow();
        }
    }

    private void send(Window window, ExecutorService threads) {
        List<CompletableFuture<Void>> sent = new ArrayList<>();
        window.bySender()
                .forEach((sender, commands) ->
                        sent.add(CompletableFuture.runAsync(() -> send(sender, commands), threads)));
        CompletableFuture.allOf(sent.toArray(CompletableFuture<?>[]::new)).join();
    }

    private void send(Window.Sender sender, List<DemoCommand> commands) {
        for (int from = 0; from < commands.size(); from += LINES) {
            post.lines(
                    sender,
                    commands.subList(from, Math.min(commands.size(), from + LINES)).stream()
                            .map(post::line)
                            .map(this::withPersons)
                            .toList());
        }
    }

    private void askForPersons() {
        String organ = DemoCity.organs().get(0).key();
        List<String> numbers = Person.residentIds();
        for (int person = 0; person < numbers.size(); person++) {
            persons.put(Person.mark(person), post.personStream(numbers.get(person), organ));
        }
    }

    private String withPersons(String line) {
        return MARK.matcher(line)
                .replaceAll(mark -> Matcher.quoteReplacement(persons.getOrDefault(mark.group(), mark.group())));
    }
}
