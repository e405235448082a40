package org.mingjian.query.verification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.verification.VerificationReport.State;

/** Runs verifications in a thread of their own. */
public final class VerificationJobs implements Verifications, AutoCloseable {
    private static final int REMEMBERED = 20;

    private final Map<String, Fold<?>> folds = new LinkedHashMap<>();
    private final VerificationParts parts;
    private final Supplier<String> ids;
    private final Map<String, VerificationJob> jobs = new LinkedHashMap<>();
    private final ExecutorService executor = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "verification");
        thread.setDaemon(true);
        return thread;
    });

    /** @param ids where ids come from */
    public VerificationJobs(Collection<? extends Fold<?>> folds, VerificationParts parts, Supplier<String> ids) {
        folds.forEach(fold -> this.folds.put(fold.view(), fold));
        this.parts = parts;
        this.ids = ids;
    }

    @Override
    public Set<String> views() {
        return Set.copyOf(folds.keySet());
    }

    @Override
    public synchronized Optional<String> start(Collection<String> views) {
        if (running().isPresent()) {
            return Optional.empty();
        }
        List<Fold<?>> wanted = new ArrayList<>();
        for (String view : views) {
            Fold<?> fold = folds.get(view);
            if (fold == null) {
                throw new IllegalArgumentException("no view is named " + view);
            }
            wanted.add(fold);
        }
        VerificationJob job = new VerificationJob(ids.get(), new Verification(wanted, parts));
        jobs.put(job.id(), job);
        jobs.keySet().removeAll(List.copyOf(jobs.keySet()).subList(0, Math.max(0, jobs.size() - REMEMBERED)));
        executor.execute(job);
        return Optional.of(job.id());
    }

    @Override
    public synchronized Optional<String> running() {
        return jobs.values().stream()
                .filter(job -> job.report().state() == State.RUNNING)
                .map(VerificationJob::id)
                .findFirst();
    }

    @Override
    public synchronized Optional<VerificationReport> find(String id) {
        return Optional.ofNullable(jobs.get(id)).map(VerificationJob::report);
    }

    @Override
    public synchronized Optional<VerificationReport> cancel(String id) {
        return Optional.ofNullable(jobs.get(id)).map(job -> {
            job.cancel();
            return job.report();
        });
    }

    @Override
    public synchronized void close() {
        jobs.values().forEach(VerificationJob::cancel);
        executor.shutdownNow();
    }
}
