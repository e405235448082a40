package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import mingjian.inspection.InspectionApproved;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;

class LogMessagesTest {

    @Test
    void keepsMetadataThatAreTexts() {
        Map<String, String> texts = Map.of("actor", "zhang", "role", "officer");

        assertThat(LogMessages.recorded(event(texts)).metadata()).isEqualTo(texts);
    }

    @Test
    void makesTextsOfOtherMetadataAndLeavesOutWhatIsNone() {
        Map<String, Object> mixed = new HashMap<>();
        mixed.put("actor", "zhang");
        mixed.put("attempt", 3);
        mixed.put("unit", null);

        assertThat(LogMessages.recorded(event(mixed)).metadata()).isEqualTo(Map.of("actor", "zhang", "attempt", "3"));
    }

    private static DomainEventMessage<?> event(Map<String, ?> metadata) {
        return new GenericDomainEventMessage<>(
                "Inspection", "Inspection-1", 0, new InspectionApproved(), MetaData.from(metadata));
    }
}
