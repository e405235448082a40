package org.mingjian.query.sharing;

/**
 * A decision that no partner is shown now, whatever day is asked about.
 *
 * @param event the decision, {@code stream@revision}
 * @param why why it is not shown
 */
public record Withheld(String event, Why why) {

    /** Why a decision is not shown outside. */
    public enum Why {
        /** Revoked, declared void or unlawful: nothing is held against the party, 行政处罚法 art 48. */
        NOT_HELD,
        /** Its record was repaired: publicity, sharing and use end, 信用修复管理办法 (decree 36 of 2025). */
        REPAIRED,
        /** Never to be published, or withdrawn from publication, or the law collects no such record. */
        NOT_PUBLIC,
        /** The time for which it may be shown is over. */
        EXPIRED,
        /** Another decision stands in its place, or it turned out to be somebody else's. */
        SUPERSEDED
    }
}
