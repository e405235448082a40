package org.mingjian.command.config;

import java.util.List;
import java.util.function.Function;
import org.mingjian.command.authorisation.Authorisation;
import org.mingjian.command.credit.CreditCommitment;
import org.mingjian.command.credit.CreditObjection;
import org.mingjian.command.credit.CreditRepair;
import org.mingjian.command.document.DocumentNumber;
import org.mingjian.command.identifier.Identifier;
import org.mingjian.command.inspection.Inspection;
import org.mingjian.command.listing.KeySupervisionList;
import org.mingjian.command.listing.UnitListing;
import org.mingjian.command.officer.Officer;
import org.mingjian.command.organ.Organ;
import org.mingjian.command.penalty.PenaltyCase;
import org.mingjian.command.rectification.RectificationOrder;
import org.mingjian.command.rulepack.RulePack;
import org.mingjian.command.sitevisit.SiteVisit;
import org.mingjian.command.storage.NamedAggregateFactory;
import org.mingjian.command.subject.Subject;
import org.mingjian.command.tier.SupervisionTier;
import org.mingjian.command.unit.SupervisedUnit;

/** Every aggregate there is. */
public final class Aggregates {

    public static final List<NamedAggregateFactory<?>> ALL = List.of(
            named(Subject.class, Subject::new),
            named(DocumentNumber.class, DocumentNumber::new),
            named(Identifier.class, Identifier::new),
            named(SupervisedUnit.class, SupervisedUnit::new),
            named(Inspection.class, Inspection::new),
            named(RectificationOrder.class, RectificationOrder::new),
            named(SiteVisit.class, SiteVisit::new),
            named(PenaltyCase.class, PenaltyCase::new),
            named(Authorisation.class, Authorisation::new),
            named(CreditRepair.class, CreditRepair::new),
            named(CreditObjection.class, CreditObjection::new),
            named(CreditCommitment.class, CreditCommitment::new),
            named(Organ.class, Organ::new),
            named(Officer.class, Officer::new),
            named(RulePack.class, RulePack::new),
            named(SupervisionTier.class, SupervisionTier::new),
            named(KeySupervisionList.class, KeySupervisionList::new),
            named(UnitListing.class, UnitListing::new));

    private Aggregates() {}

    private static <T> NamedAggregateFactory<T> named(Class<T> type, Function<String, T> factory) {
        return new NamedAggregateFactory<>(type, factory);
    }
}
