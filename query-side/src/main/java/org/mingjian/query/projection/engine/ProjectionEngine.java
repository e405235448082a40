package org.mingjian.query.projection.engine;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.ProjectionStatus;
import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.projection.ViewVersion;

/**
 * The projections of one node: one reader, one more for views that are built anew, and a processor for each view. The processors are started and stopped by
 * Axon's configuration, or by {@link #start} where there is none.
 */
public final class ProjectionEngine implements AutoCloseable {

    private static final int COORDINATORS = 3;

    private final EngineParts parts;
    private final LogReader rebuildReader;
    private final StatusReport report;
    private final ScheduledExecutorService scheduler;
    private final ScheduledFuture<?> signing;
    private final Map<String, ViewProcessor<?>> processors = new LinkedHashMap<>();
    private final Map<String, StreamingEventProcessor> axonProcessors = new LinkedHashMap<>();

    public ProjectionEngine(Collection<? extends Fold<?>> folds, EngineParts parts) {
        this.parts = parts;
        this.report = new StatusReport(parts);
        // What one view does may take long, such as to ripen a version: it must hold up neither others nor the signing.
        this.scheduler = Executors.newScheduledThreadPool(COORDINATORS, work -> {
            Thread thread = new Thread(work, "projection-coordinator");
            thread.setDaemon(true);
            return thread;
        });
        this.rebuildReader = new LogReader(
                parts.source(),
                parts.settings().pageSize(),
                parts.settings().pollInterval(),
                "projection-rebuild-reader");
        EngineParts rebuildParts = parts.forRebuild(rebuildReader);
        for (Fold<?> fold : folds) {
            ViewProcessor<?> processor = new ViewProcessor<>(fold, parts, rebuildParts, scheduler);
            if (processors.put(fold.view(), processor) != null) {
                throw new IllegalArgumentException("two folds name their view " + fold.view());
            }
            axonProcessors.put(fold.view(), new AxonViewProcessor(processor, parts));
        }
        parts.reader().start();
        rebuildReader.start();
        long interval = parts.settings().claimInterval().toMillis();
        signing = scheduler.scheduleWithFixedDelay(this::signIn, interval, interval, TimeUnit.MILLISECONDS);
    }

    /** Has the other nodes leave a part to this one, and this one learn who they are. */
    private void signIn() {
        try {
            Map<String, Integer> works = new LinkedHashMap<>();
            processors.values().forEach(processor -> works.putAll(processor.works()));
            parts.tokens().nodes().sign(works);
        } catch (RuntimeException e) {
            ProjectionLog.notSigned(e);
        } catch (Throwable e) { // the scheduler would swallow an Error and never call again
            ProjectionLog.signingBroken(e);
        }
    }

    private void signOut() {
        try {
            parts.tokens().nodes().leave();
        } catch (RuntimeException e) {
            ProjectionLog.notSigned(e);
        }
    }

    /** The processors as Axon knows them, by view. */
    public Map<String, StreamingEventProcessor> processors() {
        return Map.copyOf(axonProcessors);
    }

    public void start() {
        processors.values().forEach(ViewProcessor::start);
    }

    /** How each view stands, by view. Asks log and store a few small questions. */
    public Map<String, ProjectionStatus> status() {
        LogEnd end = LogEnd.of(parts.source());
        Map<String, ProjectionStatus> status = new LinkedHashMap<>();
        processors.forEach((view, processor) -> status.put(view, report.of(processor, end)));
        return status;
    }

    /**
     * The position that every segment of the view's serving version has stored, on whatever node; null for the beginning
     * of the log. All events up to there are in its documents.
     *
     * @throws StoreUnavailableException the store cannot be asked now, or which version serves is not known yet
     */
    public @Nullable TrackingToken storedPosition(String view) {
        ViewBuild<?> serving = serving(view);
        return StoredPosition.of(parts.tokens(), serving.version(), serving.segments());
    }

    /**
     * How far a version is on all nodes; what this node has written to the one that serves counts before its position is stored.
     * Null for the beginning of the log.
     *
     * @throws StoreUnavailableException the store cannot be asked now
     * @throws org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException a segment's token is gone
     */
    public @Nullable TrackingToken reached(ViewVersion version) {
        ViewBuild<?> serving = processor(version.view()).serving();
        return serving != null && serving.version().equals(version)
                ? serving.reached()
                : StoredPosition.of(parts.tokens(), version, parts.tokens().fetchSegments(version.name()).length);
    }

    /** Makes the reader look for new events now. */
    public void wake() {
        parts.reader().ring();
    }

    /**
     * The view's serving version.
     *
     * @throws StoreUnavailableException it is not known yet
     */
    public ViewVersion version(String view) {
        return serving(view).version();
    }

    private ViewBuild<?> serving(String view) {
        ViewBuild<?> serving = processor(view).serving();
        if (serving == null) {
            throw new StoreUnavailableException("which version of " + view + " serves is not known yet", null);
        }
        return serving;
    }

    /**
     * Begins to build a view anew beside what answers now.
     *
     * @param force whether it shall serve in spite of dead letters; given while it is being built already, that one shall
     * @throws org.mingjian.query.projection.RebuildRefusedException it is being built already
     * @throws StoreUnavailableException the store cannot be asked now
     */
    public ViewVersion rebuild(String view, boolean force) {
        return processor(view).rebuild(force);
    }

    /**
     * Abandons the building of a view; what answers now stays.
     *
     * @throws org.mingjian.query.projection.RebuildRefusedException it is not being built
     * @throws StoreUnavailableException the store cannot be asked now
     */
    public ViewVersion cancelRebuild(String view) {
        return processor(view).cancelRebuild();
    }

    private ViewProcessor<?> processor(String view) {
        ViewProcessor<?> processor = processors.get(view);
        if (processor == null) {
            throw new IllegalArgumentException("no fold names its view " + view);
        }
        return processor;
    }

    /** Ends every batch in hand, gives all segments back and stops reading. */
    @Override
    public void close() {
        processors.values().forEach(ViewProcessor::shutDown);
        signing.cancel(false);
        scheduler.shutdownNow();
        signOut();
        parts.reader().close();
        rebuildReader.close();
    }
}
