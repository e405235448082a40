package org.mingjian.log.serializer;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrentSnapshotsTest {

    private static final String HERE = CurrentSnapshotsTest.class.getName();

    @Revision("2")
    private static final class Revised {}

    private static final class Unrevised {}

    @ParameterizedTest
    @CsvSource({
        "$Revised, 2, true",
        "$Revised, 1, false",
        "$Revised, , false",
        "$Unrevised, , true",
        "$Unrevised, 1, false",
        "$Gone, 2, false",
        "$Gone, , false"
    })
    void letsInTheRevisionThatTheStateHasNow(String type, @Nullable String revision, boolean in) {
        assertThat(new CurrentSnapshots(LogSerializers.general()).allow(snapshot(HERE + type, revision)))
                .isEqualTo(in);
    }

    @SuppressWarnings("NullAway") // A snapshot of a class without a revision has none.
    private static DomainEventData<?> snapshot(String type, @Nullable String revision) {
        return new GenericDomainEventEntry<>(
                "Case", "Case-1", 7, "id", "2026-03-01T00:00:00Z", type, revision, new byte[0], new byte[0]);
    }
}
