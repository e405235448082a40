package org.mingjian.command.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mingjian.officer.OfficerCertificateGranted;
import mingjian.officer.OfficerCertificateRenewed;
import mingjian.officer.OfficerCertificateRestored;
import mingjian.officer.OfficerCertificateSuspended;
import mingjian.officer.OfficerDismissed;
import mingjian.officer.OfficerRegistered;
import mingjian.officer.OfficerSpecialtiesAssigned;
import mingjian.officer.OfficerTransferred;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.OfficerFacts.Assigned;
import org.mingjian.command.shared.OfficerFacts.Posting;
import org.mingjian.command.shared.OfficerFacts.Span;

/** Folds the events of an officer into what other streams may know. */
public final class OfficerFold {

    private OfficerFold() {}

    /** What is known after one more event; null as long as there is none. */
    public static @Nullable OfficerFacts after(
            @Nullable OfficerFacts before, String stream, long revision, Object event) {
        if (event instanceof OfficerRegistered r) {
            return new OfficerFacts(
                    stream,
                    revision,
                    r.getKind(),
                    List.of(new Posting(r.getRegisteredOn(), r.getOrgan())),
                    List.of(new Assigned(r.getRegisteredOn(), Set.copyOf(r.getSpecialties()))),
                    List.of(),
                    List.of());
        }
        return before == null
                ? null
                : new OfficerFacts(
                        stream,
                        revision,
                        before.kind(),
                        postings(before.postings(), event),
                        assigned(before.assigned(), event),
                        certified(before.certified(), event),
                        paused(before.paused(), event));
    }

    private static List<Posting> postings(List<Posting> before, Object event) {
        if (event instanceof OfficerTransferred t) {
            return more(before, new Posting(t.getTransferredOn(), t.getOrgan()));
        }
        return event instanceof OfficerDismissed d ? more(before, new Posting(d.getDismissedOn(), null)) : before;
    }

    private static List<Assigned> assigned(List<Assigned> before, Object event) {
        return event instanceof OfficerSpecialtiesAssigned a
                ? more(before, new Assigned(a.getAssignedOn(), Set.copyOf(a.getSpecialties())))
                : before;
    }

    /** A renewal begins on its own day: one that came late leaves a gap. */
    private static List<Span> certified(List<Span> before, Object event) {
        if (event instanceof OfficerCertificateGranted g) {
            return more(before, new Span(g.getGrantedOn(), g.getValidUntil()));
        }
        return event instanceof OfficerCertificateRenewed r
                ? more(before, new Span(r.getRenewedOn(), r.getValidUntil()))
                : before;
    }

    private static List<Span> paused(List<Span> before, Object event) {
        if (event instanceof OfficerCertificateSuspended s) {
            return more(before, new Span(s.getSuspendedOn(), s.getUntil()));
        }
        if (event instanceof OfficerCertificateRestored r) {
            LocalDate day = r.getRestoredOn();
            return before.stream().map(span -> span.endedBefore(day)).toList();
        }
        return before;
    }

    private static <T> List<T> more(List<T> before, T one) {
        List<T> all = new ArrayList<>(before);
        all.add(one);
        return List.copyOf(all);
    }
}
