package org.mingjian.log.serializer;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.avro.AvroSerializer;
import org.jspecify.annotations.Nullable;
import org.mingjian.catalog.EventCatalog;
import org.mingjian.catalog.SchemaArchive;
import org.mingjian.log.UnreadableEventException;

/**
 * Axon's Avro serializer, fed by the archive of schemas, that refuses what it does not know. Axon's own answers an
 * {@link UnknownSerializedType}, for which no handler exists, so that the event is passed over in silence.
 */
final class CatalogSerializer extends AvroSerializer {

    private static final String METADATA = MetaData.class.getName();

    private final ConcurrentMap<String, Class<?>> classes = new ConcurrentHashMap<>();
    private final Serializer delegate;

    CatalogSerializer(EventCatalog catalog, Serializer delegate) {
        super(builder()
                .addSerializerStrategy(new CatalogStrategy(catalog.archive()))
                .includeDefaultAvroSerializationStrategies(false)
                .schemaStore(fingerprint -> schema(catalog.archive(), fingerprint))
                .revisionResolver(type -> revision(catalog, type))
                .serializerDelegate(delegate));
        this.delegate = delegate;
        catalog.all().forEach(event -> classes.put(event.name(), event.type()));
    }

    /** Catalogued events, and what is not Avro as the delegate has it; Avro itself would refuse to load Axon's classes. */
    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public Class classForType(SerializedType type) {
        Class<?> known = classes.get(type.getName());
        if (known != null) {
            return known;
        }
        Class<?> found = delegate.classForType(type);
        if (!UnknownSerializedType.class.equals(found) && !Void.class.equals(found)) {
            classes.put(type.getName(), found);
        }
        return found;
    }

    @Override
    @SuppressWarnings("unchecked") // metadata's type is what it is asked as
    public <S, T> @Nullable T deserialize(SerializedObject<S> stored) {
        if (METADATA.equals(stored.getType().getName()) && stored.getData() instanceof byte[] bytes) {
            MetaData read = MetadataJson.read(bytes);
            if (read != null) {
                return (T) read;
            }
        }
        if (UnknownSerializedType.class.equals(classForType(stored.getType()))) {
            throw new UnreadableEventException(
                    stored.getType().getName(), LocatedPayload.where(stored), "no class has its type", null);
        }
        return super.deserialize(stored);
    }

    private static org.apache.avro.@Nullable Schema schema(SchemaArchive archive, long fingerprint) {
        return archive.find(fingerprint).orElse(null);
    }

    private static @Nullable String revision(EventCatalog catalog, Class<?> type) {
        return catalog.byName(type.getName()).map(event -> event.revision()).orElse(null);
    }
}
