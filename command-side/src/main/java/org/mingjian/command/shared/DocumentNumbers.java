package org.mingjian.command.shared;

import java.util.Optional;
import mingjian.document.DocumentKind;
import org.axonframework.messaging.MetaData;
import org.mingjian.command.shared.policy.DocumentNumberPolicy;
import org.mingjian.log.StreamName;

/** The numbers of documents: each is given to its document before the document bears it. */
public final class DocumentNumbers {

    private DocumentNumbers() {}

    /** Stream of a number: {@code DocumentNumber-<scheme>.<key of the organ>.<number>}; empty when they make no name. */
    public static Optional<String> stream(String organ, String number) {
        try {
            StreamName owner = StreamName.parse(organ);
            return owner.scheme()
                    .map(scheme -> StreamName.of("DocumentNumber", scheme, owner.key() + "." + number))
                    .map(StreamName::toString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Judges that a document may bear a number.
     *
     * @param about metadata of the event that states the number
     * @param jurisdiction whose rules apply
     * @param organ stream of the organ whose number it is; empty when the token names none
     * @param number the number as it is written
     * @param kind what it numbers
     * @param document stream of the case, order or authorisation that the document is of
     * @return the metadata, and that the number's stream was relied on
     * @throws Refused when the number was not given to that document
     */
    public static MetaData used(
            MetaData about,
            String jurisdiction,
            Optional<String> organ,
            String number,
            DocumentKind kind,
            String document,
            Circumstances now) {
        Optional<NumberFacts> assigned = organ.flatMap(o -> stream(o, number)).flatMap(now.streams()::assigned);
        Refused.ifAny(DocumentNumberPolicy.judge(jurisdiction, assigned, number, kind, document));
        return assigned.map(a -> About.relying(about, a.stream(), a.revision())).orElse(about);
    }
}
