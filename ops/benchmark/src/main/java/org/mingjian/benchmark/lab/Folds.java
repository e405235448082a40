package org.mingjian.benchmark.lab;

import java.nio.file.Path;
import java.util.List;
import org.mingjian.query.authorisations.AuthorisationFold;
import org.mingjian.query.creditstanding.CreditStandingFold;
import org.mingjian.query.inspectiondocket.InspectionDocketFold;
import org.mingjian.query.organroster.OrganRosterFold;
import org.mingjian.query.penaltyregister.PenaltyRegisterFold;
import org.mingjian.query.penaltyregister.PublicityRules;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.rectificationdocket.RectificationDocketFold;
import org.mingjian.query.repairdesk.RepairDeskFold;
import org.mingjian.query.rulebook.RuleDirectory;
import org.mingjian.query.tierboard.TierBoardFold;
import org.mingjian.query.unitdossier.UnitDossierFold;
import org.mingjian.rules.pack.PackDirectory;

/** The folds of the query side. */
final class Folds {

    private Folds() {}

    static Fold<?> creditStanding() {
        return new CreditStandingFold(RuleDirectory.read(Path.of("ops/rules")));
    }

    static Fold<?> inspectionDocket() {
        return new InspectionDocketFold();
    }

    static List<Fold<?>> all() {
        return List.of(
                creditStanding(),
                inspectionDocket(),
                new UnitDossierFold(),
                new RectificationDocketFold(),
                new PenaltyRegisterFold(new PublicityRules(PackDirectory.read(Path.of("ops/rules")))),
                new RepairDeskFold(),
                new AuthorisationFold(),
                new OrganRosterFold(),
                new TierBoardFold());
    }
}
