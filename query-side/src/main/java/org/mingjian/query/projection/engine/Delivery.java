package org.mingjian.query.projection.engine;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.Intake;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.projection.UndecodableEventException;

/**
 * One event out of the log with its position. Its contents are read when somebody first asks for them: that takes longest of all that
 * is done with an event, and most views leave most events. Whoever hands it to another thread has asked before.
 */
public final class Delivery {

    private final TrackingToken position;
    private final String stream;
    private final long revision;
    private final Instant at;
    private final @Nullable Class<?> payloadClass;
    private @Nullable Supplier<Contents> unread;
    private @Nullable Contents contents;

    /**
     * An event yet to be read.
     *
     * @param payloadClass what it will turn out to be; null where that shows only when it is read
     */
    Delivery(
            TrackingToken position,
            String stream,
            long revision,
            Instant at,
            @Nullable Class<?> payloadClass,
            Supplier<Contents> unread) {
        this.position = position;
        this.stream = stream;
        this.revision = revision;
        this.at = at;
        this.payloadClass = payloadClass;
        this.unread = unread;
    }

    public static Delivery of(TrackingToken position, RecordedEvent event) {
        return new Delivery(
                position,
                event.stream(),
                event.revision(),
                event.at(),
                event.payload().getClass(),
                () -> Contents.of(event));
    }

    public static Delivery undecodable(
            TrackingToken position,
            String stream,
            long revision,
            Map<String, String> metadata,
            Instant at,
            UndecodableEventException failure) {
        return new Delivery(position, stream, revision, at, null, () -> Contents.undecodable(metadata, failure));
    }

    /** Whether a fold may take it; what nobody can tell before it is read, each may. */
    boolean mayBeTaken(Intake intake) {
        return payloadClass == null || intake.takes(payloadClass);
    }

    public TrackingToken position() {
        return position;
    }

    public String stream() {
        return stream;
    }

    public long revision() {
        return revision;
    }

    public Instant at() {
        return at;
    }

    /** Full name of its schema, as far as it is known. */
    public String type() {
        return contents().type();
    }

    /** As far as they could be read. */
    public Map<String, String> metadata() {
        return contents().metadata();
    }

    /** Null when it could not be decoded. */
    public @Nullable RecordedEvent event() {
        return contents().event();
    }

    /** Why it could not be decoded; null when it could. */
    public @Nullable RuntimeException failure() {
        return contents().failure();
    }

    /** Stream and revision, for messages. */
    String name() {
        return stream + "@" + revision;
    }

    private Contents contents() {
        if (unread != null) {
            contents = unread.get();
            unread = null;
        }
        return Objects.requireNonNull(contents);
    }
}
