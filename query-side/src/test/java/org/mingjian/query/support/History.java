package org.mingjian.query.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecordBase;
import org.mingjian.query.casehistory.Streams;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.RecordedEvent;

/** Events as a log would hold them: revisions counted by stream, metadata as the contract asks. */
public final class History {
    private static final Instant START = Instant.parse("2026-01-05T01:00:00Z");

    private final Map<String, Long> revisions = new HashMap<>();
    private final List<RecordedEvent> events = new ArrayList<>();
    private Instant next = START;

    /** What is added from now on is recorded from that moment on, a second after each other. */
    public History at(String instant) {
        next = Instant.parse(instant);
        return this;
    }

    /** Records an event that names its subject only. */
    public History add(String stream, String subject, SpecificRecordBase payload) {
        return add(stream, subject, "", payload);
    }

    /** Records an event of a unit of a subject. */
    public History add(String stream, String subject, String unit, SpecificRecordBase payload) {
        long revision = revisions.merge(stream, 0L, (last, zero) -> last + 1);
        var metadata = new HashMap<>(Map.of("actor", "zhang", "role", "officer", "organ", "郑州市卫生健康委员会"));
        if (!subject.isEmpty()) {
            metadata.put("subject", subject);
        }
        if (!unit.isEmpty()) {
            metadata.put("unit", unit);
        }
        events.add(new RecordedEvent(
                stream,
                revision,
                payload.getSchema().getFullName(),
                payload,
                metadata,
                next,
                UUID.nameUUIDFromBytes((stream + revision).getBytes(StandardCharsets.UTF_8))
                        .toString()));
        next = next.plusSeconds(1);
        return this;
    }

    /** The streams as a log would answer. */
    public Streams streams() {
        return stream ->
                events.stream().filter(event -> event.stream().equals(stream)).toList();
    }

    /** The same history as far as it had been recorded by then, that moment included. */
    public History until(Instant moment) {
        var past = new History();
        events.stream().filter(event -> !event.at().isAfter(moment)).forEach(past.events::add);
        return past;
    }

    /** Both histories in one, by when things were recorded. */
    public History and(History other) {
        var both = new History();
        both.events.addAll(events);
        both.events.addAll(other.events);
        both.events.sort(Comparator.comparing(RecordedEvent::at));
        return both;
    }

    /** All events in the order recorded. */
    public List<RecordedEvent> events() {
        return List.copyOf(events);
    }

    /** The views of all keys after these events. Folded together they are the same as folded one by one. */
    public static <V> Map<String, V> views(Fold<V> fold, List<RecordedEvent> events) {
        var views = new HashMap<String, V>();
        var ofKey = new HashMap<String, List<RecordedEvent>>();
        for (RecordedEvent event : events) {
            for (String key : fold.keys(event)) {
                views.put(key, fold.fold(views.getOrDefault(key, fold.initial(key)), event));
                ofKey.computeIfAbsent(key, first -> new ArrayList<>()).add(event);
            }
        }
        ofKey.forEach(
                (key, all) -> assertThat(fold.foldAll(fold.initial(key), all)).isEqualTo(views.get(key)));
        return views;
    }

    /** The view of one key after all events. */
    public <V> V view(Fold<V> fold, String key) {
        return views(fold, events).getOrDefault(key, fold.initial(key));
    }
}
