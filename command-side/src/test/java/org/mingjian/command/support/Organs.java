package org.mingjian.command.support;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mingjian.officer.OfficerKind;
import mingjian.organ.OrganKind;
import mingjian.organ.PowerKind;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.OfficerFacts;
import org.mingjian.command.shared.OfficerFacts.Assigned;
import org.mingjian.command.shared.OfficerFacts.Posting;
import org.mingjian.command.shared.OfficerFacts.Span;
import org.mingjian.command.shared.OrganFacts;
import org.mingjian.command.shared.OrganFacts.Power;

/** An organ with all powers in CN-410000, and its officers, for tests of what takes them. */
public final class Organs {

    public static final String CLAIM = "local.health_commission";
    public static final String ORGAN = "Organ-" + CLAIM;
    public static final String A1 = "Officer-cert.A1";
    public static final String A2 = "Officer-cert.A2";
    public static final String HELPER = "Officer-cert.B1";

    /** Metadata of a command whose sender acts for the organ. */
    public static final Map<String, String> TOKEN = Map.of("organ", CLAIM, "handlingUnit", "supervision_office");

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    private Organs() {}

    /** Other streams that know the organ, the officers {@link #A1} and {@link #A2} and the assistant {@link #HELPER}. */
    public static FakeStreams streams(String... specialties) {
        return known(new FakeStreams(), specialties);
    }

    public static FakeStreams known(FakeStreams streams, String... specialties) {
        List<Power> powers = Arrays.stream(specialties)
                .map(specialty -> power(specialty, "CN-410000"))
                .toList();
        return streams.organ(organ(ORGAN, OrganKind.AUTHORITY, null, powers))
                .officer(officer(A1, OfficerKind.OFFICER, ORGAN, specialties))
                .officer(officer(A2, OfficerKind.OFFICER, ORGAN, specialties))
                .officer(officer(HELPER, OfficerKind.ASSISTANT, ORGAN, specialties));
    }

    public static OrganFacts organ(String stream, OrganKind kind, @Nullable String inNameOf, List<Power> powers) {
        return new OrganFacts(stream, 3, kind, inNameOf, powers, null);
    }

    /** A power to do anything, by the law that the cases of tests rest on. */
    public static Power power(String specialty, String region) {
        Set<PowerKind> all = EnumSet.complementOf(EnumSet.of(PowerKind.NOT_STATED));
        return new Power("p-" + specialty, "公共场所卫生管理条例实施细则", all, specialty, region, FIRST, null);
    }

    public static OfficerFacts officer(String stream, OfficerKind kind, String organ, String... specialties) {
        return new OfficerFacts(
                stream,
                2,
                kind,
                List.of(new Posting(FIRST, organ)),
                List.of(new Assigned(FIRST, Set.of(specialties))),
                kind == OfficerKind.OFFICER ? List.of(new Span(FIRST, LAST)) : List.of(),
                List.of());
    }
}
