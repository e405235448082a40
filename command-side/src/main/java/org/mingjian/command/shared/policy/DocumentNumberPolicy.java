package org.mingjian.command.shared.policy;

import java.util.Optional;
import mingjian.document.DocumentKind;
import org.mingjian.command.shared.NumberFacts;
import org.mingjian.command.shared.Rejection;

/** A document bears a number that its organ gave to it and to no other, in China 党政机关公文处理工作条例 art 9. */
public final class DocumentNumberPolicy {

    private static final String LAW = "党政机关公文处理工作条例 art 9";
    private static final HoldsIn PLACE = HoldsIn.CHINA;

    private DocumentNumberPolicy() {}

    /**
     * Judges a number that a document is to bear.
     *
     * @param jurisdiction whose rules apply
     * @param assigned what the number was given to; empty when to nothing
     * @param number the number as it is written
     * @param kind what the document is
     * @param document stream that the document is of
     */
    public static Optional<Rejection> judge(
            String jurisdiction, Optional<NumberFacts> assigned, String number, DocumentKind kind, String document) {
        if (!PLACE.covers(jurisdiction)) {
            return Optional.empty();
        }
        if (assigned.isEmpty()) {
            return Optional.of(Rejection.of("document-number-not-assigned")
                    .citing(LAW)
                    .with("number", number)
                    .with("kind", kind.name())
                    .with("document", document));
        }
        NumberFacts bearer = assigned.get();
        return bearer.document().equals(document) && bearer.kind() == kind
                ? Optional.empty()
                : Optional.of(Rejection.of("document-number-taken")
                        .citing(LAW)
                        .with("number", number)
                        .with("kind", bearer.kind().name())
                        .with("document", bearer.document()));
    }
}
