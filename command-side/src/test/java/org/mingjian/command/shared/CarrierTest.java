package org.mingjian.command.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mingjian.organ.OrganKind;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.command.shared.OrganFacts.Succession;
import org.mingjian.command.support.FakeStreams;

/** 行政处罚法 art 17: a began it, b took its place on 1 February, c took that of b on 1 March. */
class CarrierTest {

    private final FakeStreams streams = new FakeStreams()
            .organ(organ("Organ-t.a", new Succession("Organ-t.b", LocalDate.of(2026, 2, 1))))
            .organ(organ("Organ-t.b", new Succession("Organ-t.c", LocalDate.of(2026, 3, 1))))
            .organ(organ("Organ-t.c", null));

    @ParameterizedTest
    @CsvSource({
        "t.a, 2026-01-31, true",
        "t.b, 2026-01-31, false",
        "t.b, 2026-02-01, true",
        "t.c, 2026-02-01, false",
        "t.c, 2026-03-01, true",
        "t.d, 2026-03-01, false",
        ", 2026-03-01, false"
    })
    void letsTheCarrierAndItsSuccessorsGoOn(@Nullable String organ, LocalDate day, boolean may) {
        assertThat(may("Organ-t.a", organ, day)).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({"t.a", "t.d", "''"})
    void leavesAMatterWithoutCarrierToAnybody(String organ) {
        assertThat(may(null, organ, LocalDate.of(2026, 3, 1))).isTrue();
    }

    private boolean may(@Nullable String carrier, @Nullable String organ, LocalDate day) {
        try {
            Carrier.check(carrier, MetaData.from(organ == null ? Map.of() : Map.of("organ", organ)), day, streams);
            return true;
        } catch (Refused e) {
            assertThat(e.rejection().code()).isEqualTo("carried-by-another-organ");
            return false;
        }
    }

    private static OrganFacts organ(String stream, @Nullable Succession succession) {
        return new OrganFacts(stream, 0, OrganKind.AUTHORITY, null, List.of(), succession);
    }
}
