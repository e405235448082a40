package org.mingjian.command.shared;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.policy.CertificatePolicy;
import org.mingjian.command.shared.policy.EntrustmentPolicy;
import org.mingjian.command.shared.policy.HoldsIn;
import org.mingjian.command.shared.policy.OfficerPostingPolicy;
import org.mingjian.command.shared.policy.OrganReferencePolicy;
import org.mingjian.command.shared.policy.PowerPolicy;
import org.mingjian.command.shared.policy.SpecialtyPolicy;
import org.mingjian.log.EventMetadata;

/**
 * Asks whether an act is within the powers of the organ that the caller's token names, and its officers may do it. Holds for acts
 * under Chinese law.
 */
public final class Authority {

    private static final HoldsIn PLACE = HoldsIn.CHINA;
    private static final String ORGAN = "Organ-";

    private Authority() {}

    /**
     * Judges an act.
     *
     * @param act what is done
     * @param token metadata of the command: the organ and the handling unit of the caller's token
     * @param about metadata of the event to be
     * @param now what other streams say
     * @return the metadata, with the organs and officers that were relied on
     * @throws Refused when the organ lacks the power or an officer may not act
     */
    public static MetaData check(Act act, MetaData token, MetaData about, Circumstances now) {
        if (!PLACE.covers(act.jurisdiction())) {
            return about;
        }
        Optional<OrganFacts> organ = organ(token.get(EventMetadata.ORGAN), now.streams());
        Refused.ifAny(OrganReferencePolicy.judge(String.valueOf(token.get(EventMetadata.ORGAN)), organ, act.day()));
        OrganFacts acting = organ.orElseThrow();
        Optional<OrganFacts> handling = organ(token.get(EventMetadata.HANDLING_UNIT), now.streams());
        Refused.ifAny(EntrustmentPolicy.judge(acting, handling, act.day()));
        Refused.ifAny(PowerPolicy.judge(act, acting));
        List<OfficerFacts> officers = officers(act, acting, handling, now.streams());
        Refused.ifAny(SpecialtyPolicy.judge(act, officers));
        return relied(about, acting, handling, officers);
    }

    /** The organ that a token names by what follows {@code Organ-} in the name of its stream; empty when that is no organ. */
    public static Optional<OrganFacts> organ(@Nullable Object claim, Streams streams) {
        return claim == null ? Optional.empty() : streams.organ(ORGAN + claim);
    }

    private static List<OfficerFacts> officers(
            Act act, OrganFacts organ, Optional<OrganFacts> handling, Streams streams) {
        Set<String> serving = new HashSet<>(Set.of(organ.stream()));
        handling.ifPresent(unit -> serving.add(unit.stream()));
        List<OfficerFacts> officers = new ArrayList<>();
        for (String name : act.officers()) {
            Optional<OfficerFacts> officer = streams.officer(name);
            Refused.ifAny(OfficerPostingPolicy.judge(name, officer, serving, act.day()));
            Refused.ifAny(CertificatePolicy.judge(officer.orElseThrow(), act));
            officers.add(officer.orElseThrow());
        }
        return officers;
    }

    private static MetaData relied(
            MetaData about, OrganFacts organ, Optional<OrganFacts> handling, List<OfficerFacts> officers) {
        MetaData relied = About.relying(about, organ.stream(), organ.revision());
        if (handling.isPresent()) {
            relied = About.relying(
                    relied, handling.get().stream(), handling.get().revision());
        }
        for (OfficerFacts officer : officers) {
            relied = About.relying(relied, officer.stream(), officer.revision());
        }
        return relied;
    }
}
