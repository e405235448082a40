package org.mingjian.command.tier;

import java.time.LocalDate;
import java.util.Optional;
import mingjian.authorisation.AuthorisationKind;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.About;
import org.mingjian.command.shared.AuthorisationFacts;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.policy.SubjectReferencePolicy;
import org.mingjian.command.tier.policy.HeldPolicy;
import org.mingjian.rules.tier.evidence.Permission;

/** What a unit holds to be allowed to work, as far as a scheme asks for it. */
final class Held {

    private Held() {}

    /**
     * Judges the authorisation that a review names.
     *
     * @param stream its stream; null when the unit has none
     * @return the metadata, and that it was relied on
     * @throws Refused when there is none, or it is another's
     */
    static MetaData relyingOn(@Nullable String stream, Place at, MetaData about, Circumstances now) {
        if (stream == null) {
            return about;
        }
        Optional<AuthorisationFacts> facts = now.streams().authorisation(stream);
        Refused.ifAny(SubjectReferencePolicy.known(stream, facts.isPresent()));
        Refused.ifAny(HeldPolicy.judge(facts.orElseThrow(), at.subject(), at.unit(), at.specialty()));
        return About.relying(about, stream, facts.orElseThrow().revision());
    }

    /** What was held and valid on a day, as far as is known now. */
    static Permission on(LocalDate day, @Nullable String stream, Circumstances now) {
        return stream == null
                ? Permission.NONE
                : now.streams()
                        .authorisation(stream)
                        .filter(facts -> facts.validOn(day))
                        .map(facts -> facts.kind() == AuthorisationKind.FILING ? Permission.FILING : Permission.LICENCE)
                        .orElse(Permission.NONE);
    }
}
