package org.mingjian.query.support;

import java.nio.file.Path;
import java.util.List;
import org.mingjian.query.authorisations.AuthorisationFold;
import org.mingjian.query.credit.RulePacks;
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

/** The packs shipped with the product. */
public final class Packs {
    public static final Path DIRECTORY = Path.of("../ops/rules");
    public static final RulePacks SHIPPED = RuleDirectory.read(DIRECTORY);

    public static final PublicityRules PUBLICITY = new PublicityRules(PackDirectory.read(DIRECTORY));

    private Packs() {}

    /** The folds of all views. */
    public static List<Fold<?>> folds() {
        return List.of(
                new CreditStandingFold(SHIPPED),
                new UnitDossierFold(),
                new InspectionDocketFold(),
                new RectificationDocketFold(),
                new PenaltyRegisterFold(PUBLICITY),
                new RepairDeskFold(),
                new AuthorisationFold(),
                new OrganRosterFold(),
                new TierBoardFold());
    }
}
