package org.mingjian.demo;

/** A penalty is revoked in reconsideration 行政复议, and its publication withdrawn within three working days. */
final class Review {

    private static final String ID = "1";
    private static final String INSTANCE = "RECONSIDERATION";
    private static final String BODY = "鉴川市人民政府";

    private Review() {}

    static void annul(Story story, Prosecution.Case one, String decision) {
        story.on(WorkingDays.after(story.day(), 15))
                .officer(
                        "RequestReview",
                        one.stream(),
                        Data.of(
                                "reviewId",
                                ID,
                                "decision",
                                decision,
                                "instance",
                                INSTANCE,
                                "body",
                                BODY,
                                "requestedOn",
                                story.today()));
        story.on(WorkingDays.after(story.day(), 40))
                .officer(
                        "DecideReview",
                        one.stream(),
                        Data.of(
                                "reviewId",
                                ID,
                                "decision",
                                decision,
                                "instance",
                                INSTANCE,
                                "body",
                                BODY,
                                "outcome",
                                "REVOKED",
                                "decidedOn",
                                story.today(),
                                "effectiveOn",
                                story.today(),
                                "reason",
                                "主要事实不清"));
        story.on(WorkingDays.after(story.day(), 2))
                .officer(
                        "WithdrawPenaltyPublication",
                        one.stream(),
                        Data.of(
                                "decision",
                                decision,
                                "withdrawnOn",
                                story.today(),
                                "channel",
                                "信用中国",
                                "reason",
                                "行政复议决定撤销"));
    }
}
