package org.mingjian.log.contract;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mingjian.identifier.IdentifierClaimed;
import mingjian.inspection.InspectionCorrected;
import mingjian.inspection.InspectionResult;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.EventLog;

/** Events to try a log with, and short ways to read it. */
final class Events {

    private Events() {}

    static DomainEventMessage<?> claimed(String stream, long revision) {
        return event(stream, revision, new IdentifierClaimed("Subject-uscc." + revision, LocalDate.of(2026, 3, 1)));
    }

    static DomainEventMessage<?> claimed(String stream, long revision, Instant at) {
        DomainEventMessage<?> event = claimed(stream, revision);
        return new GenericDomainEventMessage<>(
                event.getType(), stream, revision, event.getPayload(), event.getMetaData(), event.getIdentifier(), at);
    }

    static DomainEventMessage<?> corrected(String stream, long revision, String reason) {
        return event(
                stream,
                revision,
                new InspectionCorrected(
                        LocalDate.of(2026, 3, 1), reason, InspectionResult.PROBLEMS_FOUND, 80, List.of("1", "2")));
    }

    static List<DomainEventMessage<?>> ofCommand(String stream, long first, int count, Map<String, String> metadata) {
        return IntStream.range(0, count)
                .<DomainEventMessage<?>>mapToObj(
                        at -> claimed(stream, first + at).withMetaData(metadata))
                .toList();
    }

    static List<TrackedEventMessage<?>> all(EventLog log, @Nullable TrackingToken after) {
        try (Stream<? extends TrackedEventMessage<?>> events = log.engine().readEvents(after, false)) {
            return events.<TrackedEventMessage<?>>map(event -> event).toList();
        }
    }

    static List<DomainEventMessage<?>> stream(EventLog log, String stream) {
        return log.engine()
                .readEvents(stream)
                .asStream()
                .<DomainEventMessage<?>>map(event -> event)
                .toList();
    }

    static List<String> ids(List<? extends EventMessage<?>> events) {
        return events.stream().<String>map(EventMessage::getIdentifier).toList();
    }

    static TrackingToken token(TrackedEventMessage<?> event) {
        return requireNonNull(event.trackingToken());
    }

    /** {@code stream@revision}. */
    static String place(EventMessage<?> event) {
        var domain = (DomainEventMessage<?>) event;
        return domain.getAggregateIdentifier() + "@" + domain.getSequenceNumber();
    }

    private static DomainEventMessage<?> event(String stream, long revision, Object payload) {
        String aggregate = stream.substring(0, stream.indexOf('-'));
        return new GenericDomainEventMessage<>(aggregate, stream, revision, payload);
    }
}
