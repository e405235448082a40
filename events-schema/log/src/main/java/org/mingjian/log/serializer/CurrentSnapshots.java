package org.mingjian.log.serializer;

import java.util.Objects;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.RevisionResolver;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.UnknownSerializedType;

/**
 * Lets in snapshots of just the revision that the state's class has now, by {@link org.axonframework.serialization.Revision}. Any
 * other one, and one of a class that is no more, is passed over: the events say it all.
 */
public final class CurrentSnapshots implements SnapshotFilter {

    private final RevisionResolver revisions = new AnnotationRevisionResolver();
    private final Serializer serializer;

    /** @param serializer the one that snapshots are written and read by */
    public CurrentSnapshots(Serializer serializer) {
        this.serializer = serializer;
    }

    @Override
    public boolean test(DomainEventData<?> snapshot) {
        SerializedType written = snapshot.getPayload().getType();
        Class<?> state = serializer.classForType(written);
        return !state.equals(UnknownSerializedType.class)
                && Objects.equals(written.getRevision(), revisions.revisionOf(state));
    }
}
