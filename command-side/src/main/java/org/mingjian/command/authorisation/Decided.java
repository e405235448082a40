package org.mingjian.command.authorisation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import mingjian.authorisation.AuthorisationGranted;
import mingjian.penalty.PenaltyKind;
import org.axonframework.messaging.MetaData;
import org.mingjian.command.authorisation.policy.DecidedLicencePolicy;
import org.mingjian.command.authorisation.policy.LicencePenaltyPolicy;
import org.mingjian.command.shared.About;
import org.mingjian.command.shared.CaseFacts;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.Refused;

/**
 * A penalty on an authorisation, as it says to have been decided.
 *
 * @param penalty what is done to it
 * @param day the day on which it is done
 * @param penaltyCase stream of the case
 * @param number number of the decision
 */
record Decided(PenaltyKind penalty, LocalDate day, String penaltyCase, String number) {

    /**
     * Judges that it was decided so.
     *
     * @param numbers the numbers that the authorisation bears or bore before it was renewed
     * @return the metadata, and that the case was relied on
     * @throws Refused when no decision that stands says so
     */
    MetaData judged(AuthorisationGranted granted, Set<String> numbers, MetaData about, Circumstances now) {
        Optional<CaseFacts> facts = now.streams().penaltyCase(penaltyCase);
        Refused.ifAny(LicencePenaltyPolicy.judge(granted.getKind(), granted.getSubject(), penalty, day, facts, number));
        CaseFacts.Decision decision = facts.orElseThrow().standing(number).orElseThrow();
        Refused.ifAny(DecidedLicencePolicy.judge(numbers, number, decision.licence()));
        return About.relying(about, penaltyCase, facts.orElseThrow().revision());
    }
}
