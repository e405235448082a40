package org.mingjian.query.policylab;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.mingjian.query.jobs.Cancellation;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.search.OneVersion;

/** Looks at every subject of a region, in several threads, each holding a page of them at a time. */
public final class LabRun {
    private static final String VIEW = "creditstanding";

    private final LabParts parts;
    private final DraftRules rules;
    private final LabQuestion question;
    private final Cancellation cancellation = new Cancellation();
    private final AtomicLong looked = new AtomicLong();
    private volatile long total;

    public LabRun(LabParts parts, Draft draft, LabQuestion question) {
        this.parts = parts;
        this.rules = new DraftRules(draft, parts.scoring(), parts.installed());
        this.question = question;
    }

    /**
     * Ends when every subject has been looked at.
     *
     * @throws CancellationException {@link #cancel} was called
     * @throws org.mingjian.query.verification.VerificationException no version can be read
     * @throws RuntimeException the store stayed away too long
     */
    public LabReport run() {
        ViewVersion version = parts.serving().version(VIEW);
        // Before it is read: what is read holds everything up to there.
        String position = parts.describe().of(parts.serving().storedPosition(version));
        int waiting = parts.serving().waiting(version).size();
        try (LabSubjects.Snapshot snapshot = parts.subjects().open(version, question.region())) {
            total = snapshot.size();
            return all(snapshot, version).report(version.name(), position, waiting);
        }
    }

    private Trial all(LabSubjects.Snapshot snapshot, ViewVersion version) {
        ExecutorService workers = Executors.newFixedThreadPool(parts.threads(), work -> {
            Thread thread = new Thread(work, "policy-lab-reader");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<Trial>> shares = new ArrayList<>();
            for (int share = 0; share < parts.threads(); share++) {
                int mine = share;
                shares.add(workers.submit(() -> share(snapshot, version, mine)));
            }
            Trial sum = new Trial(rules, question);
            for (Future<Trial> share : shares) {
                sum.add(share.get());
            }
            return sum;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("told to stop");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow(); // when one fails, the others are told
        }
    }

    private Trial share(LabSubjects.Snapshot snapshot, ViewVersion version, int share) {
        Trial trial = new Trial(rules, question);
        OneVersion.choose(List.of(version));
        try {
            snapshot.read(share, parts.threads(), page -> {
                cancellation.check();
                for (LabSubject subject : page) {
                    parts.whole().in(question.region(), subject).ifPresent(trial::add);
                }
                looked.addAndGet(page.size());
            });
        } finally {
            OneVersion.forget();
        }
        return trial;
    }

    /** Makes {@link #run} end soon. */
    public void cancel() {
        cancellation.call();
    }

    /** How many subjects have been looked at so far. */
    public long looked() {
        return looked.get();
    }

    /** How many there are; 0 before that is known. */
    public long total() {
        return total;
    }
}
