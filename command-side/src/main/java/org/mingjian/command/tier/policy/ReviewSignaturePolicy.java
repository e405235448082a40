package org.mingjian.command.tier.policy;

import java.util.Optional;
import mingjian.tier.PartySignature;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.policy.StatedPolicy;

/** A score sheet is signed by who accompanied the review, or that this was refused is noted on it, 卫监督发〔2009〕5号. */
public final class ReviewSignaturePolicy {

    private static final String LAW = "卫监督发〔2009〕5号";

    private ReviewSignaturePolicy() {}

    /**
     * Judges what stands under a score sheet.
     *
     * @param signature what the party did
     * @param accompanied whether the person who accompanied the review is named
     * @param noted whether a refusal is noted
     */
    public static Optional<Rejection> judge(PartySignature signature, boolean accompanied, boolean noted) {
        return switch (signature) {
            case NOT_STATED -> StatedPolicy.judge("signature", signature);
            case SIGNED ->
                accompanied && !noted
                        ? Optional.empty()
                        : Optional.of(Rejection.of("signature-missing")
                                .citing(LAW)
                                .with("accompaniedBy", accompanied ? "stated" : null)
                                .with("refusalNoted", noted));
            case REFUSED ->
                noted
                        ? Optional.empty()
                        : Optional.of(Rejection.of("refusal-not-noted").citing(LAW));
        };
    }
}
