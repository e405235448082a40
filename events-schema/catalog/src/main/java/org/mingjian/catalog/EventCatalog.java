package org.mingjian.catalog;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecordBase;

/**
 * All events that may stand in the log. The one place that every reader and writer of events passes, which is why it also
 * makes Avro trust our records.
 */
public final class EventCatalog {

    private static final EventCatalog STANDARD = load();

    private final Map<String, EventType> byName;
    private final SchemaArchive archive;

    private EventCatalog(Map<String, EventType> byName, SchemaArchive archive) {
        this.byName = byName;
        this.archive = archive;
    }

    /** The catalogue of this jar. */
    public static EventCatalog standard() {
        return STANDARD;
    }

    /** The event of that full name; empty when there is none today, although the archive may still know its schema. */
    public Optional<EventType> byName(String fullName) {
        return Optional.ofNullable(byName.get(fullName));
    }

    /** All events, by full name. */
    public Collection<EventType> all() {
        return byName.values();
    }

    /** Every schema that ever wrote an event. */
    public SchemaArchive archive() {
        return archive;
    }

    private static EventCatalog load() {
        AvroTrust.install();
        var archive = SchemaArchive.load();
        var types = new LinkedHashMap<String, EventType>();
        archive.all().stream().map(Schema::getFullName).distinct().sorted().forEach(name -> generated(name)
                .ifPresent(type -> types.put(name, describe(type))));
        return new EventCatalog(types, archive);
    }

    private static Optional<Class<? extends SpecificRecordBase>> generated(String name) {
        try {
            return Optional.of(Class.forName(name, true, EventCatalog.class.getClassLoader())
                    .asSubclass(SpecificRecordBase.class));
        } catch (ClassNotFoundException retired) {
            return Optional.empty();
        }
    }

    private static EventType describe(Class<? extends SpecificRecordBase> type) {
        Schema schema = SpecificData.get().getSchema(type);
        return new EventType(
                schema.getFullName(),
                type,
                schema,
                property(schema, "aggregate"),
                property(schema, "revision"),
                FieldWalk.of(schema));
    }

    private static String property(Schema schema, String name) {
        String value = schema.getProp(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("event " + schema.getFullName() + " must state its " + name);
        }
        return value;
    }
}
