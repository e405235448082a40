package org.mingjian.importer.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjian.importer.ImportFailure;
import org.mingjian.importer.planning.PlannedCommand;
import org.mingjian.importer.sending.Answer.Kind;

class BatchAnswerTest {
    private static final List<PlannedCommand> THREE = List.of(command("a"), command("b"), command("c"));

    @Test
    void readsWhatBecameOfEachCommand() {
        Attempt attempt = BatchAnswer.read(THREE, """
                {"line":1,"status":201,"stream":"S-1","revision":0,"replayed":false}
                {"line":2,"status":200,"stream":"S-2","revision":4,"replayed":true}
                {"line":3,"status":409,"problem":{"code":"already-recorded","detail":"same"}}
                """);

        assertThat(attempt.answers())
                .containsExactly(Answer.of(Kind.ACCEPTED), Answer.of(Kind.REPLAYED), Answer.of(Kind.ALREADY_THERE));
        assertThat(attempt.trouble()).isEmpty();
    }

    @Test
    void tellsCodeDetailAndFactsOfARefusal() {
        Attempt attempt = BatchAnswer.read(
                THREE,
                "{\"line\":2,\"status\":409,\"problem\":{\"code\":\"historic-differs\",\"detail\":\"It differs.\","
                        + "\"facts\":{\"differences\":[{\"field\":\"result\"}]}}}");

        assertThat(attempt.answers().get(1))
                .isEqualTo(new Answer(
                        Kind.EXISTS,
                        "historic-differs",
                        "It differs. {\"differences\":[{\"field\":\"result\"}]}",
                        Set.of("result")));
    }

    @Test
    void leavesOpenWhatIsContendedOrCutOff() {
        Attempt attempt = BatchAnswer.read(THREE, """
                {"line":1,"status":503,"problem":{"code":"contended"}}
                {"line":2,"status":201,"replayed":false}
                {"line":3,"sta""");

        assertThat(attempt.answers()).containsExactly(null, Answer.of(Kind.ACCEPTED), null);
        assertThat(attempt.trouble()).isEqualTo("contended");
    }

    @Test
    void stopsWhenTheMappingIsAtFault() {
        String answer = "{\"line\":1,\"status\":400,\"problem\":{\"code\":\"unknown-field\",\"detail\":\"no 'x'\"}}";

        assertThatThrownBy(() -> BatchAnswer.read(THREE, answer))
                .isInstanceOf(ImportFailure.class)
                .hasMessageContaining("does not take a from this mapping: no 'x'");
    }

    private static PlannedCommand command(String key) {
        return new PlannedCommand(key, key, key, 0, false, null, "{}", null, Set.of());
    }
}
