package org.mingjian.log.eventstoredb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreamNamesTest {

    @ParameterizedTest
    @CsvSource({
        "'', Subject-uscc.1, true",
        "'', aggregate, true",
        "'', $scavenges, false",
        "'', $$Subject-uscc.1, false",
        "'', snapshot.Subject-uscc.1, false",
        "'', milestones.log, false",
        "'', t1.Subject-uscc.1, false",
        "t1, t1.Subject-uscc.1, true",
        "t1, t1.snapshot.Subject-uscc.1, false",
        "t1, t1.milestones.log, false",
        "t1, t12.Subject-uscc.1, false",
        "t1, Subject-uscc.1, false",
        "t1, $$t1.Subject-uscc.1, false"
    })
    void tellsStreamsOfTheLogFromOthersAsTheServerDoes(String namespace, String onServer, boolean isOfLog) {
        StreamNames names = StreamNames.of(namespace);

        assertThat(names.isOfLog(onServer)).isEqualTo(isOfLog);
        assertThat(Pattern.compile(names.pattern()).matcher(onServer).find()).isEqualTo(isOfLog);
    }

    @Test
    void givesAStreamItsNameBack() {
        StreamNames names = StreamNames.of("t1");

        assertThat(names.inLog(names.onServer("Subject-uscc.1"))).isEqualTo("Subject-uscc.1");
        assertThat(names.isOfLog(names.snapshots("Subject-uscc.1"))).isFalse();
    }
}
