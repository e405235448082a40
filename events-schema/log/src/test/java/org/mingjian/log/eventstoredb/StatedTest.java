package org.mingjian.log.eventstoredb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatedTest {
    private static final Instant WRITTEN = Instant.parse("2026-03-01T08:00:00Z");

    @Test
    void picksOutWhatStandsBesideTheMetadata() {
        Stated stated = in("{'actor':'a','_id':'e1','_aggregate':'Subject','_schemaRevision':'2',"
                + "'_recordedAt':'2026-03-01T07:59:59.5Z','_copied':'true','role':'officer'}");

        assertThat(stated.id()).isEqualTo("e1");
        assertThat(stated.aggregate()).isEqualTo("Subject");
        assertThat(stated.schemaRevision()).isEqualTo("2");
        assertThat(stated.recordedAt(WRITTEN)).isEqualTo(Instant.parse("2026-03-01T07:59:59.5Z"));
        assertThat(stated.isCopied()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "'text'",
                "{",
                "{'_id':'e1'",
                "{'_id':7}",
                "{'_id':{'_id':'e1'}}",
                "{'other':['_id','e1']}"
            })
    void takesWhatAnotherProgramWroteForNothing(String foreign) {
        Stated stated = in(foreign);

        assertThat(stated.id()).isNull();
        assertThat(stated.recordedAt(WRITTEN)).isEqualTo(WRITTEN);
        assertThat(stated.isCopied()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-01T07:59:59Z",
                "2026-03-01T07:59:59.100Z",
                "2026-03-01T07:59:59.123456Z",
                "2026-03-01T07:59:59.123456789Z",
                "1969-12-31T23:59:59.999999Z"
            })
    void readsEveryTimeThatIsWritten(String time) {
        assertThat(in("{'_recordedAt':'" + time + "'}").recordedAt(WRITTEN)).isEqualTo(Instant.parse(time));
    }

    @Test
    void takesTheServersTimeWhereNoneIsStated() {
        assertThat(in("{'_recordedAt':'soon'}").recordedAt(WRITTEN)).isEqualTo(WRITTEN);
    }

    private static Stated in(String json) {
        return Stated.in(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
