package org.mingjian.command.shared;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mingjian.organ.OrganPowerEnded;
import mingjian.organ.OrganPowerGranted;
import mingjian.organ.OrganRegistered;
import mingjian.organ.OrganSucceeded;
import mingjian.organ.PowerKind;
import org.jspecify.annotations.Nullable;

/** Folds the events of an organ into what other streams may know of it. */
public final class OrganFold {

    private OrganFold() {}

    /** What is known after one more event; null as long as there is none. */
    public static @Nullable OrganFacts after(@Nullable OrganFacts before, String stream, long revision, Object event) {
        if (event instanceof OrganRegistered r) {
            return new OrganFacts(stream, revision, r.getKind(), r.getInNameOf(), List.of(), null);
        }
        if (before == null) {
            return null;
        }
        OrganFacts.Succession succession = event instanceof OrganSucceeded s
                ? new OrganFacts.Succession(s.getSuccessor(), s.getSucceededOn())
                : before.succession();
        return new OrganFacts(
                stream, revision, before.kind(), before.inNameOf(), powers(before.powers(), event), succession);
    }

    private static List<OrganFacts.Power> powers(List<OrganFacts.Power> before, Object event) {
        if (event instanceof OrganPowerGranted g) {
            List<OrganFacts.Power> more = new ArrayList<>(before);
            more.add(power(g.getPower()));
            return List.copyOf(more);
        }
        if (event instanceof OrganPowerEnded e) {
            return before.stream()
                    .map(power -> power.id().equals(e.getPowerId()) ? power.endedBefore(e.getEndedOn()) : power)
                    .toList();
        }
        return before;
    }

    private static OrganFacts.Power power(mingjian.organ.Power granted) {
        Set<PowerKind> kinds = EnumSet.noneOf(PowerKind.class);
        kinds.addAll(granted.getKinds());
        return new OrganFacts.Power(
                granted.getPowerId(),
                granted.getLaw(),
                kinds,
                granted.getSpecialty(),
                granted.getRegion(),
                granted.getValidFrom(),
                granted.getValidUntil());
    }
}
