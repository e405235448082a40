package org.mingjian.command.tier;

import java.time.LocalDate;
import java.util.List;
import mingjian.shared.PersonalData;
import mingjian.tier.GradingReviewSigned;
import mingjian.tier.PartySignature;
import mingjian.tier.ReviewItem;
import org.jspecify.annotations.Nullable;

/** Officers reviewed a unit for its grade, and the score sheet is signed. */
public record SignGradingReview(
        String stream,
        String subject,
        String unit,
        String region,
        String specialty,
        String scheme,
        @Nullable String category,
        @Nullable String authorisation,
        boolean first,
        LocalDate reviewedOn,
        List<String> officers,
        List<ReviewItem> items,
        @Nullable String inspection,
        PartySignature signature,
        @Nullable PersonalData accompaniedBy,
        @Nullable String refusalNoted)
        implements SupervisionTierCommand {
    @Override
    public GradingReviewSigned event() {
        return new GradingReviewSigned(
                subject,
                unit,
                region,
                specialty,
                scheme,
                category,
                authorisation,
                first,
                reviewedOn,
                officers,
                items,
                inspection,
                signature,
                accompaniedBy,
                refusalNoted);
    }
}
