package org.mingjian.query.policylab;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** The runs: those of this node it runs, one at a time; those of every node it knows. */
public final class PolicyLab implements AutoCloseable {
    private final LabParts parts;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "policy-lab");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable LabJob current;

    public PolicyLab(LabParts parts) {
        this.parts = parts;
    }

    /**
     * Begins a run in the background.
     *
     * @param by who asks for it
     * @return its id; empty when another runs on this node
     */
    public synchronized Optional<String> start(Draft draft, LabQuestion question, String by) {
        if (running().isPresent()) {
            return Optional.empty();
        }
        String id = parts.ids().get();
        parts.records()
                .begin(RunRecord.begun(
                        id, by, parts.node(), draft, question, parts.clock().instant()));
        LabJob job = new LabJob(id, new LabRun(parts, draft, question), parts.records(), parts.clock());
        current = job;
        executor.execute(job);
        return Optional.of(id);
    }

    /** Id of the one that runs on this node. */
    public synchronized Optional<String> running() {
        return Optional.ofNullable(current).filter(LabJob::isRunning).map(LabJob::id);
    }

    /** A run of any node; empty when none has that id. */
    public Optional<RunRecord> find(String id) {
        return parts.records().find(id).map(this::now);
    }

    /** The newest runs of all nodes, newest first. */
    public List<RunRecord> newest() {
        return parts.records().newest().stream().map(this::now).toList();
    }

    /** Makes a run of any node end soon, unless it has ended; empty when none has that id. */
    public Optional<RunRecord> cancel(String id) {
        Optional<RunRecord> told = parts.records().change(id, this::cancelled);
        synchronized (this) {
            Optional.ofNullable(current).filter(job -> job.id().equals(id)).ifPresent(LabJob::cancel);
        }
        return told.map(this::now);
    }

    private RunRecord cancelled(RunRecord record) {
        return switch (now(record).state()) {
            case RUNNING -> record.toBeCancelled();
            case LOST ->
                record.toBeCancelled()
                        .ended(RunState.CANCELLED, null, parts.clock().instant(), null);
            default -> record;
        };
    }

    private RunRecord now(RunRecord record) {
        return record.at(parts.clock().instant());
    }

    @Override
    public synchronized void close() {
        Optional.ofNullable(current).ifPresent(LabJob::cancel);
        executor.shutdownNow();
    }
}
