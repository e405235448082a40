package org.mingjian.query.unitdossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.query.support.Facts.HOTEL;
import static org.mingjian.query.support.Facts.UNIT;
import static org.mingjian.query.support.Facts.day;

import java.util.List;
import mingjian.penalty.ReviewOutcome;
import mingjian.rectification.OrderNature;
import mingjian.sitevisit.SiteVisitCorrected;
import org.junit.jupiter.api.Test;
import org.mingjian.query.authorisations.AuthorisationState;
import org.mingjian.query.support.CaseFacts;
import org.mingjian.query.support.Facts;
import org.mingjian.query.support.History;
import org.mingjian.query.support.OrderFacts;
import org.mingjian.query.support.RosterFacts;

/** Orders, penalties, licences and visits made here in the dossier of the place. */
class ActsInDossierTest {
    private final History history = new History().add(UNIT, HOTEL, UNIT, Facts.opened(HOTEL, "CN-410102"));

    private UnitDossierView view() {
        return history.view(new UnitDossierFold(), UNIT);
    }

    @Test
    void holdsAnOrderWithItsTermAndItsEnd() {
        String order = "RectificationOrder-1";
        history.add(order, HOTEL, UNIT, OrderFacts.ordered(HOTEL, OrderNature.ADVICE, "2026-03-01", "2026-03-15"))
                .add(order, HOTEL, UNIT, OrderFacts.extended("2026-03-10", "2026-04-30"))
                .add(order, HOTEL, UNIT, OrderFacts.writtenOff("2026-04-12"));

        assertThat(view().orders().get(order))
                .isEqualTo(new UnitDossierView.OrderLine(
                        day("2026-03-01"), "ADVICE", "GENERAL", day("2026-04-30"), day("2026-04-12"), "WRITTEN_OFF"));
    }

    @Test
    void holdsADecisionAsItsReviewLeftIt() {
        String penaltyCase = "PenaltyCase-1";
        history.add(penaltyCase, HOTEL, UNIT, CaseFacts.filed(HOTEL, "2026-03-01"))
                .add(penaltyCase, HOTEL, UNIT, CaseFacts.decided(HOTEL, "2026-04-10", "a1"))
                .add(
                        penaltyCase,
                        HOTEL,
                        UNIT,
                        CaseFacts.reviewDecided(CaseFacts.NUMBER, ReviewOutcome.REVOKED, "2026-06-05", null));

        assertThat(view().penalties().values())
                .extracting(UnitDossierView.PenaltyLine::held)
                .containsExactly("REVOKED");
    }

    @Test
    void holdsLicencesAndVisitsWhichAreNoInspections() {
        history.add("Authorisation-1", HOTEL, UNIT, RosterFacts.licence(HOTEL, "2022-05-01", null))
                .add("Authorisation-1", HOTEL, UNIT, RosterFacts.suspended("2023-01-01", null))
                .add("SiteVisit-1", HOTEL, UNIT, RosterFacts.visit(HOTEL, "2026-05-01"))
                .add(
                        "SiteVisit-1",
                        HOTEL,
                        UNIT,
                        SiteVisitCorrected.newBuilder()
                                .setCorrectedOn(day("2026-05-02"))
                                .setReason("另一家的")
                                .setWithdrawnObservations(List.of("b1"))
                                .build());

        assertThat(view().authorisations().values())
                .extracting(licence -> licence.on(day("2023-06-01")))
                .containsExactly(AuthorisationState.SUSPENDED);
        assertThat(view().visits().values())
                .containsExactly(new UnitDossierView.VisitLine(
                        day("2026-05-01"), "RETURN_VISIT", List.of("public-places"), List.of()));
        assertThat(view().inspections()).isEmpty();
        assertThat(view().lastInspectedOn()).isNull();
    }
}
