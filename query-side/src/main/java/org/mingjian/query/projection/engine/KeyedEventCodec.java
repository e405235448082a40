package org.mingjian.query.projection.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.Decoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecordBase;
import org.mingjian.query.projection.RecordedEvent;

/**
 * Events as bytes and back, for as long as the process lives: what recurs is told once and then by its number, and an event that
 * could not be read stays what it is, with its number for bytes. Used by one thread.
 */
final class KeyedEventCodec {

    /** A class of payload under the name that its events go by, and how it is written and read. */
    private record Kind(
            String type,
            SpecificDatumWriter<SpecificRecordBase> writer,
            SpecificDatumReader<SpecificRecordBase> reader) {

        static Kind of(RecordedEvent event) {
            Schema schema = event.payload().getSchema();
            SpecificData data = event.payload().getSpecificData();
            return new Kind(
                    event.type(),
                    new SpecificDatumWriter<>(schema, data),
                    new SpecificDatumReader<>(schema, schema, data));
        }
    }

    private static final int UNREAD = -1;

    private final EventSource source;
    private final List<Kind> kinds = new ArrayList<>();
    private final Map<String, Integer> kindsByType = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> numbersOfNames = new HashMap<>();
    private final List<KeyedEvent> unread = new ArrayList<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    private final BinaryEncoder out = EncoderFactory.get().directBinaryEncoder(bytes, null);

    /** @param source knows positions by their words */
    KeyedEventCodec(EventSource source) {
        this.source = source;
    }

    /** How many events are kept because they could not be read. */
    int unread() {
        return unread.size();
    }

    /** Forgets the events that could not be read; what was written of them cannot be read any more. */
    void forgetUnread() {
        unread.clear();
    }

    byte[] write(KeyedEvent event) {
        bytes.reset();
        try {
            RecordedEvent read = event.failure() == null ? event.delivery().event() : null;
            if (read == null) {
                out.writeInt(UNREAD);
                out.writeInt(unread.size());
                unread.add(event);
            } else {
                write(event, read);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e); // there is no line that could break
        }
        return bytes.toByteArray();
    }

    private void write(KeyedEvent event, RecordedEvent read) throws IOException {
        int kind = kindsByType.computeIfAbsent(read.type(), fresh -> {
            kinds.add(Kind.of(read));
            return kinds.size() - 1;
        });
        out.writeInt(kind);
        out.writeInt(event.keys().size());
        for (String key : event.keys()) {
            out.writeString(key);
        }
        out.writeString(source.describe(event.delivery().position()));
        out.writeString(read.stream());
        out.writeLong(read.revision());
        out.writeLong(read.at().getEpochSecond());
        out.writeInt(read.at().getNano());
        out.writeString(read.eventId());
        out.writeInt(read.metadata().size());
        for (Map.Entry<String, String> entry : read.metadata().entrySet()) {
            out.writeInt(number(entry.getKey()));
            out.writeString(entry.getValue());
        }
        kinds.get(kind).writer().write(read.payload(), out);
    }

    private int number(String name) {
        return numbersOfNames.computeIfAbsent(name, fresh -> {
            names.add(fresh);
            return names.size() - 1;
        });
    }

    KeyedEvent read(Decoder in) throws IOException {
        int number = in.readInt();
        return number == UNREAD ? unread.get(in.readInt()) : read(kinds.get(number), in);
    }

    private KeyedEvent read(Kind kind, Decoder in) throws IOException {
        Set<String> keys = keys(in);
        String position = in.readString();
        String stream = in.readString();
        long revision = in.readLong();
        Instant at = Instant.ofEpochSecond(in.readLong(), in.readInt());
        String eventId = in.readString();
        Map<String, String> metadata = metadata(in);
        SpecificRecordBase payload = kind.reader().read(null, in);
        RecordedEvent event = new RecordedEvent(stream, revision, kind.type(), payload, metadata, at, eventId);
        return new KeyedEvent(Delivery.of(source.position(position), event), keys, null);
    }

    private static Set<String> keys(Decoder in) throws IOException {
        int many = in.readInt();
        if (many == 1) {
            return Set.of(in.readString());
        }
        Set<String> keys = new LinkedHashSet<>();
        for (int i = 0; i < many; i++) {
            keys.add(in.readString());
        }
        return keys;
    }

    private Map<String, String> metadata(Decoder in) throws IOException {
        int many = in.readInt();
        Map<String, String> metadata = new HashMap<>();
        for (int i = 0; i < many; i++) {
            metadata.put(names.get(in.readInt()), in.readString());
        }
        return metadata;
    }
}
