package org.mingjian.command.penalty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import mingjian.document.DocumentKind;
import mingjian.inspection.Approval;
import mingjian.organ.PowerKind;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.penalty.dossier.Decision;
import org.mingjian.command.penalty.dossier.Dossier;
import org.mingjian.command.shared.About;
import org.mingjian.command.shared.Act;
import org.mingjian.command.shared.Acting;
import org.mingjian.command.shared.Authority;
import org.mingjian.command.shared.Carrier;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.DocumentNumbers;
import org.mingjian.command.shared.PastFacts;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.policy.DayOrderPolicy;
import org.mingjian.command.shared.policy.KnownIdPolicy;
import org.mingjian.command.shared.policy.NotInFuturePolicy;

/**
 * One more step of a case that was filed, and by whom it is taken.
 *
 * @param dossier what the case has come to
 * @param token metadata of the command
 * @param now all else that may be looked at
 */
record Step(Dossier dossier, MetaData token, Circumstances now) {

    String jurisdiction() {
        return PastFacts.jurisdiction(dossier.subject(), now);
    }

    LocalDate today() {
        return PastFacts.today(dossier.subject(), now);
    }

    /** The step is taken by the organ that carries the case, on a day that has come and not before the case was filed. */
    Step on(String field, LocalDate day) {
        Carrier.check(dossier.organ(), token, day, now.streams());
        Refused.ifAny(NotInFuturePolicy.judge(field, day, today()));
        Refused.ifAny(DayOrderPolicy.judge(field, day, "filedOn", dossier.filedOn()));
        return this;
    }

    /** The same, not before something else. */
    Step after(String field, LocalDate day, String earlier, @Nullable LocalDate earliest) {
        Refused.ifAny(DayOrderPolicy.judge(field, day, earlier, earliest));
        return this;
    }

    /** The same, approved by the head by then. */
    Step approved(Approval approval, String field, LocalDate day) {
        return after(field, day, "approval.approvedOn", approval.getApprovedOn());
    }

    /** The decision of a number. */
    Decision decision(String number) {
        Refused.ifAny(KnownIdPolicy.known(
                "decision", List.of(number), dossier.decisions().keySet()));
        return Objects.requireNonNull(dossier.decisions().get(number));
    }

    /** Whom the event is about: a party. */
    MetaData about(String party) {
        return About.unit(party, dossier.unit());
    }

    /** The power to penalise in each of these specialties, by the officers who handle the case. */
    MetaData within(MetaData about, LocalDate day, Collection<String> specialties) {
        return within(about, day, specialties, Set.of());
    }

    /** The same, by virtue of one of these laws. */
    MetaData within(MetaData about, LocalDate day, Collection<String> specialties, Set<String> laws) {
        return Authority.check(
                Act.under(PowerKind.PENALISE, jurisdiction(), day, specialties, dossier.region())
                        .restingOn(laws)
                        .by(dossier.handlers()),
                token,
                about,
                now);
    }

    /** The number of a document, given to this case. */
    MetaData numbered(MetaData about, String stream, String number, DocumentKind kind) {
        return DocumentNumbers.used(about, jurisdiction(), Acting.organ(token), number, kind, stream, now);
    }
}
