package org.mingjian.log.postgres;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.serializer.LocatedPayload;
import org.mingjian.log.shared.StoredData;

/** One event as it is stored. */
record PostgresRow(
        @Nullable PostgresPosition position,
        String eventId,
        String stream,
        long revision,
        @Nullable String aggregateType,
        Instant recordedAt,
        LocatedPayload payload,
        byte[] metadata)
        implements StoredData {}
