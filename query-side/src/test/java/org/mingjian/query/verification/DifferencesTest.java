package org.mingjian.query.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

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
                        new Difference("/b/c", "x", null),
                        new Difference("/b/d", null, true));
    }

    @Test
    void namesTheOneItemThatIsMissingFromAList() throws Exception {
        assertThat(between("{\"list\": [\"a\", \"b\", \"c\"]}", "{\"list\": [\"b\", \"c\"]}"))
                .containsExactly(new Difference("/list/0", "a", null));
    }

    @Test
    void doesNotMindTheOrderOfFields() throws Exception {
        assertThat(between("{\"a\": 1, \"b\": 2}", "{\"b\": 2, \"a\": 1}")).isEmpty();
    }

    @Test
    void shortensLongTextsAndTellsOfContainersOnlyTheSize() throws Exception {
        String words = "此".repeat(41);

        assertThat(between("{}", "{\"text\": \"" + words + "\", \"list\": [1, 2], \"object\": {\"name\": \"张三\"}}"))
                .containsExactlyInAnyOrder(
                        new Difference("/text", null, "此".repeat(20) + "… (41 characters)"),
                        new Difference("/list", null, "a list of 2"),
                        new Difference("/object", null, "an object of 1 fields"));
    }
}
