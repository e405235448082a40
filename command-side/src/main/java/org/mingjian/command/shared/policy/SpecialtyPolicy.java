package org.mingjian.command.shared.policy;

import java.util.List;
import java.util.Optional;
import org.mingjian.command.shared.Act;
import org.mingjian.command.shared.OfficerFacts;
import org.mingjian.command.shared.Rejection;

/** Each specialty of an act is that of one of its officers at least, 行政处罚法 art 42. What nobody does alone needs no such one. */
public final class SpecialtyPolicy {

    private static final String LAW = "行政处罚法 art 42";

    private SpecialtyPolicy() {}

    public static Optional<Rejection> judge(Act act, List<OfficerFacts> officers) {
        return officers.isEmpty()
                ? Optional.empty()
                : act.specialties().stream()
                        .sorted()
                        .filter(specialty -> officers.stream()
                                .noneMatch(o -> o.specialtiesOn(act.day()).contains(specialty)))
                        .findFirst()
                        .map(specialty -> Rejection.of("specialty-not-covered")
                                .citing(LAW)
                                .with("specialty", specialty)
                                .with("day", act.day().toString())
                                .with(
                                        "officers",
                                        officers.stream()
                                                .map(OfficerFacts::stream)
                                                .toList()));
    }
}
