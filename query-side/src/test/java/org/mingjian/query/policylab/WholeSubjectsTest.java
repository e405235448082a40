package org.mingjian.query.policylab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingjian.penalty.CreditClass;
import mingjian.penalty.Finality;
import org.junit.jupiter.api.Test;
import org.mingjian.query.creditstanding.CreditStandingFold;
import org.mingjian.query.creditstanding.CreditStandingView;
import org.mingjian.query.search.SubjectDesk;
import org.mingjian.query.support.Facts;
import org.mingjian.query.support.History;
import org.mingjian.query.support.Packs;
import org.mingjian.query.unitdossier.UnitDossierFold;

class WholeSubjectsTest {
    private final History history = new History()
            .add(Facts.HOTEL, Facts.HOTEL, Facts.registered("花园宾馆", "CN-410105"))
            .add(Facts.BATH, Facts.BATH, Facts.registered("清泉浴池", "CN-410102"));

    private Optional<LabSubject> hotelIn(String region) {
        Map<String, CreditStandingView> subjects =
                History.views(new CreditStandingFold(Packs.SHIPPED), history.events());
        WholeSubjects whole = new WholeSubjects(
                new SubjectDesk(new SubjectsInMemory(subjects)),
                new UnitsInMemory(History.views(new UnitDossierFold(), history.events())));
        return whole.in(region, new LabSubject(Facts.HOTEL, "CN-410105", true, List.of(), 0, true, Map.of()));
    }

    @Test
    void hasTheFactsOfThoseItHasAbsorbed() {
        history.add(Facts.BATH, Facts.BATH, Facts.mergedInto(Facts.HOTEL))
                .add(
                        "PenaltyCase-2",
                        Facts.BATH,
                        Facts.UNIT,
                        Facts.pastPenalty(Facts.BATH, "b", "2026-04-10", CreditClass.SERIOUS, Finality.FINAL));

        assertThat(hotelIn("CN-4101")).get().satisfies(subject -> {
            assertThat(subject.facts()).containsOnlyKeys("PenaltyCase-2");
            assertThat(subject.organisation()).isTrue();
        });
    }

    @Test
    void liesWhereAUnitThatItTookOverLies() {
        history.add(Facts.UNIT, Facts.BATH, Facts.UNIT, Facts.opened(Facts.BATH, "CN-410700"))
                .add(Facts.UNIT, Facts.BATH, Facts.UNIT, Facts.handedOver(Facts.BATH, Facts.HOTEL, "2026-03-01"));

        assertThat(hotelIn("CN-4107")).get().satisfies(subject -> {
            assertThat(subject.regions()).contains("CN-410700");
            assertThat(subject.units()).isEqualTo(1);
        });
        assertThat(hotelIn("CN-4108")).isEmpty();
    }
}
