package org.mingjian.query.unitdossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.query.support.Facts.BATH;
import static org.mingjian.query.support.Facts.HOTEL;
import static org.mingjian.query.support.Facts.UNIT;
import static org.mingjian.query.support.Facts.day;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Map;
import mingjian.penalty.CreditClass;
import mingjian.penalty.Finality;
import mingjian.rectification.OrderNature;
import mingjian.shared.Severity;
import mingjian.unit.SupervisedUnitClosed;
import mingjian.unit.SupervisedUnitMoved;
import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.storage.ViewJson;
import org.mingjian.query.support.Facts;
import org.mingjian.query.support.History;

class UnitDossierFoldTest {
    private final UnitDossierFold fold = new UnitDossierFold();
    private final History history = new History().add(UNIT, HOTEL, UNIT, Facts.opened(HOTEL, "CN-410102"));

    @Test
    void keepsProfileSiteAndWhoRanItByDay() {
        history.add(
                        UNIT,
                        HOTEL,
                        UNIT,
                        SupervisedUnitMoved.newBuilder()
                                .setFromRegion("CN-410102")
                                .setToRegion("CN-410103")
                                .setAddress("大学路2号")
                                .setMovedOn(day("2026-02-01"))
                                .build())
                .add(UNIT, BATH, UNIT, Facts.handedOver(HOTEL, BATH, "2026-03-01"))
                .add(
                        UNIT,
                        BATH,
                        UNIT,
                        SupervisedUnitClosed.newBuilder()
                                .setClosedOn(day("2026-05-01"))
                                .setManner("ceased")
                                .build());

        var view = history.view(fold, UNIT);

        assertThat(view.subject()).isEqualTo(BATH);
        assertThat(view.subjects()).extracting(UnitDossierView.RunBy::subject).containsExactly(HOTEL, BATH);
        assertThat(view.region()).isEqualTo("CN-410103");
        assertThat(view.sites()).hasSize(2);
        assertThat(view.closed()).isEqualTo(new UnitDossierView.Closed(day("2026-05-01"), "ceased"));
    }

    @Test
    void countsFindingsOrdersAndPenaltiesOnce() {
        history.add(
                        "Inspection-1",
                        HOTEL,
                        UNIT,
                        Facts.pastInspection(HOTEL, UNIT, "2025-03-01", Severity.SERIOUS, Severity.MINOR))
                .add("Inspection-2", HOTEL, UNIT, Facts.pastInspection(HOTEL, UNIT, "2025-04-01", Severity.MINOR))
                .add("RectificationOrder-1", HOTEL, UNIT, Facts.pastOrder(HOTEL, "a", OrderNature.ADVICE))
                .add(
                        "PenaltyCase-1",
                        HOTEL,
                        UNIT,
                        Facts.pastPenalty(HOTEL, "a", "2026-04-10", CreditClass.SERIOUS, Finality.FINAL));

        var view = history.view(fold, UNIT);

        assertThat(view.findings()).isEqualTo(Map.of("SERIOUS", 1, "MINOR", 2));
        assertThat(view.inspections()).hasSize(2);
        assertThat(view.orders()).hasSize(1);
        assertThat(view.penalties()).hasSize(1);
        assertThat(view.lastInspectedOn()).isEqualTo(day("2025-04-01"));
    }

    @Test
    void takesAnEmptyNameOfAUnitForNone() {
        var event = history.events().get(0);
        var stray = new RecordedEvent(
                "PenaltyCase-1", 0, event.type(), event.payload(), Map.of("unit", ""), event.at(), event.eventId());

        assertThat(fold.keys(stray)).isEmpty();
    }

    @Test
    void comesBackFromJsonUnchanged() throws JsonProcessingException {
        history.add("Inspection-1", HOTEL, UNIT, Facts.scheduled(HOTEL, UNIT));
        var json = ViewJson.mapper();
        var view = history.view(fold, UNIT);

        assertThat(json.readValue(json.writeValueAsString(view), UnitDossierView.class))
                .isEqualTo(view);
    }

    @Test
    void saysWhichUnitAnEventMayConcernThatCannotBeRead() {
        var fold = new UnitDossierFold();

        assertThat(fold.concerned("SupervisedUnit-a", Map.of())).containsExactly("SupervisedUnit-a");
        assertThat(fold.concerned("Inspection-1", Map.of("unit", "SupervisedUnit-b")))
                .containsExactly("SupervisedUnit-b");
        assertThat(fold.concerned("Subject-a", Map.of("subject", "Subject-a"))).isEmpty();
        assertThat(fold.concerned("SiteVisit-1", Map.of("subject", "Subject-a")))
                .as("an act may be about a unit that its metadata do not name")
                .containsExactly("");
    }
}
