package org.mingjian.command.tier;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import mingjian.organ.PowerKind;
import mingjian.tier.TierInput;
import mingjian.tier.TierProposed;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.About;
import org.mingjian.command.shared.Act;
import org.mingjian.command.shared.Authority;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.PastFacts;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.policy.NotInFuturePolicy;
import org.mingjian.command.tier.policy.SameTierPolicy;
import org.mingjian.command.tier.policy.StatedEvidencePolicy;
import org.mingjian.rules.tier.evidence.Evidence;
import org.mingjian.rules.tier.evidence.RiskEstimate;
import org.mingjian.rules.tier.evidence.StandingGrade;

/**
 * A proposal from evidence that lies elsewhere, judged again.
 *
 * @param c what is asked
 * @param at what is graded
 * @param scheme the scheme in force
 */
record Proposing(ProposeTier c, Place at, InForce scheme) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}(\\.\\d{1,9})?");

    /**
     * Judges that it may be proposed.
     *
     * @return metadata of the event, with all evidence as relied on
     * @throws Refused when the evidence is not there, or the scheme grades by what lies on the stream itself
     */
    MetaData permitted(String stream, @Nullable Place known, MetaData token, Circumstances now) {
        Refused.ifAny(StatedEvidencePolicy.form(c.evidence()));
        MetaData about = at.permitted(stream, known, now);
        String jurisdiction = PastFacts.jurisdiction(c.subject(), now);
        Refused.ifAny(NotInFuturePolicy.judge("proposedOn", c.proposedOn(), now.today(jurisdiction)));
        Refused.ifAny(StatedEvidencePolicy.there(c.evidence(), heads(now)));
        for (String one : c.evidence()) {
            about = About.relying(about, StatedEvidencePolicy.stream(one), StatedEvidencePolicy.revision(one));
        }
        return Authority.check(
                Act.under(PowerKind.INSPECT, jurisdiction, c.proposedOn(), List.of(c.specialty()), c.region()),
                token,
                about,
                now);
    }

    /**
     * What the scheme says of what was answered about the subject.
     *
     * @throws Refused when that is another tier than the one stated, or none can be given yet
     */
    TierProposed judged() {
        Optional<TierProposed> judged = scheme.judge(evidence(), c.proposedOn(), c.evidence(), c.standing());
        if (judged.isEmpty()) {
            throw new Refused(Rejection.of("evidence-says-nothing").with("scheme", at.scheme()));
        }
        Refused.ifAny(SameTierPolicy.proposing(c.graded(), judged.get().getGraded()));
        return judged.get();
    }

    private Evidence evidence() {
        BigDecimal number = number(c.standing());
        if (scheme.input() == TierInput.STANDING) {
            return new StandingGrade(c.proposedOn(), number);
        }
        if (scheme.input() == TierInput.RISK && (number == null || number.signum() >= 0)) {
            return new RiskEstimate(c.proposedOn(), number);
        }
        throw new Refused(Rejection.of("scheme-takes-other-evidence")
                .with("scheme", at.scheme())
                .with("wanted", scheme.input().name())
                .with("given", TierInput.STANDING.name()));
    }

    private static @Nullable BigDecimal number(@Nullable String stated) {
        if (stated != null && !NUMBER.matcher(stated).matches()) {
            throw new Refused(
                    Rejection.of("invalid-value").with("field", "data.standing").with("why", "not a number"));
        }
        return stated == null ? null : new BigDecimal(stated);
    }

    private Map<String, Long> heads(Circumstances now) {
        Map<String, Long> heads = new HashMap<>();
        for (String one : c.evidence()) {
            String stream = StatedEvidencePolicy.stream(one);
            now.streams().revision(stream).ifPresent(revision -> heads.put(stream, revision));
        }
        return heads;
    }
}
