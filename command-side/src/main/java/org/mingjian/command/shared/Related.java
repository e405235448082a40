package org.mingjian.command.shared;

import java.util.Optional;
import java.util.function.Function;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.policy.SameMatterPolicy;
import org.mingjian.command.shared.policy.SubjectReferencePolicy;

/** Other matters that an act on a subject or one of its units refers to: each is there, and about the same. */
public final class Related {

    private final Streams streams;
    private final String subject;
    private final @Nullable String unit;

    /** Matters that are to be about a subject, and about a unit when one is given. */
    public Related(Streams streams, String subject, @Nullable String unit) {
        this.streams = streams;
        this.subject = subject;
        this.unit = unit;
    }

    /**
     * The inspection as it is now.
     *
     * @throws Refused {@code stream-not-found}, {@code another-matter}
     */
    public InspectionFacts inspection(String stream) {
        return judged(stream, streams.inspection(stream), i -> SameMatterPolicy.inspection(i, subject, unit));
    }

    /**
     * The site visit.
     *
     * @throws Refused {@code stream-not-found}, {@code another-matter}
     */
    public VisitFacts visit(String stream) {
        return judged(stream, streams.visit(stream), v -> SameMatterPolicy.visit(v, subject, unit));
    }

    /**
     * The order as it is now.
     *
     * @throws Refused {@code stream-not-found}, {@code another-matter}
     */
    public OrderFacts order(String stream) {
        return judged(stream, streams.order(stream), o -> SameMatterPolicy.order(o, subject, unit));
    }

    /**
     * The case as it is now.
     *
     * @throws Refused {@code stream-not-found}, {@code another-matter}
     */
    public CaseFacts penaltyCase(String stream) {
        return judged(stream, streams.penaltyCase(stream), c -> SameMatterPolicy.penaltyCase(c, subject));
    }

    /** Adds the visit or inspection at which officers looked again to what was relied on; none adds nothing. */
    public MetaData seenAt(@Nullable String stream, MetaData about) {
        if (stream == null) {
            return about;
        }
        return About.relying(
                about,
                stream,
                stream.startsWith("Inspection-")
                        ? inspection(stream).revision()
                        : visit(stream).revision());
    }

    private static <F> F judged(String stream, Optional<F> facts, Function<F, Optional<Rejection>> policy) {
        Refused.ifAny(SubjectReferencePolicy.known(stream, facts.isPresent()));
        Refused.ifAny(policy.apply(facts.orElseThrow()));
        return facts.orElseThrow();
    }
}
