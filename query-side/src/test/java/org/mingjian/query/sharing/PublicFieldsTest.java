package org.mingjian.query.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjian.catalog.EventCatalog;
import org.mingjian.catalog.PrivacyClass;

class PublicFieldsTest {

    @Test
    void showsNoFieldThatIsNotK0OfAnyEvent() {
        int[] refused = {0};
        EventCatalog.standard().all().forEach(event -> event.fields().stream()
                .filter(field -> field.privacy() != PrivacyClass.K0)
                .forEach(field -> {
                    refused[0]++;
                    assertThatThrownBy(() -> new PublicFields(event.type(), List.of(field.field())))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining(field.field());
                }));

        assertThat(refused[0]).isGreaterThan(20);
    }

    @Test
    void refusesAFieldThatIsNotThere() {
        assertThatThrownBy(
                        () -> new PublicFields(mingjian.penalty.HistoricPenaltyRecorded.class, List.of("fingerprint")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsTheListOfPurposesClosed() {
        assertThat(Purpose.codes())
                .containsExactly(
                        "public-procurement",
                        "project-bidding",
                        "financing",
                        "qualification-review",
                        "award-review",
                        "joint-supervision");
        assertThat(Purpose.of("PUBLIC_PROCUREMENT")).isEmpty();
    }
}
