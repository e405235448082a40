package org.mingjian.query.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DifferencesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static List<Difference> between(String expected, String found) throws Exception {
        return Differences.between(JSON.readTree(expected), JSON.readTree(found));
    }

    @Test
    void namesWhatWasChangedAddedAndTakenAway() throws Exception {
        assertThat(between("{\"a\": 1, \"b\": {\"c\": \"x\"}}", "{\"a\": 2, \"b\": {\"d\": true}}"))
                .containsExactlyInAnyOrder(
                        new Difference("/a", 1, 2),
                        new Difference("/b/c", "a text of 1 characters", null),
                        new Difference("/b/d", null, true));
    }

    @Test
    void namesTheOneItemThatIsMissingFromAList() throws Exception {
        assertThat(between("{\"list\": [\"a\", \"b\", \"c\"]}", "{\"list\": [\"b\", \"c\"]}"))
                .containsExactly(new Difference("/list/0", "a text of 1 characters", null));
    }

    @Test
    void doesNotMindTheOrderOfFields() throws Exception {
        assertThat(between("{\"a\": 1, \"b\": 2}", "{\"b\": 2, \"a\": 1}")).isEmpty();
    }

    @Test
    void tellsOfTextsAndContainersOnlyTheSize() throws Exception {
        assertThat(between(
                        "{\"name\": \"张三\"}",
                        "{\"name\": \"Li-Si\", \"list\": [1, 2], \"object\": {\"name\": \"张三\"}}"))
                .containsExactlyInAnyOrder(
                        new Difference("/name", "a text of 2 characters", "a text of 5 characters"),
                        new Difference("/list", null, "a list of 2"),
                        new Difference("/object", null, "an object of 1 fields"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01", "2026-03-01T08:00:00.120Z", "Subject-uscc.91410100", "Inspection-01JD@17"})
    void tellsDaysInstantsAndTheNamesOfStreamsAndEvents(String text) throws Exception {
        assertThat(between("{}", "{\"text\": \"" + text + "\"}")).containsExactly(new Difference("/text", null, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"410105199001011234", "13800138000", "2026-03-01 张三", "Subject-张三", "Zhang-San"})
    void tellsNothingOfWhatIsOnlyLikeThose(String text) throws Exception {
        assertThat(between("{}", "{\"text\": \"" + text + "\"}").get(0).found())
                .isEqualTo("a text of " + text.length() + " characters");
    }
}
