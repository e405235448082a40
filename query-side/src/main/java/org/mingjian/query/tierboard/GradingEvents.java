package org.mingjian.query.tierboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mingjian.tier.DemeritPointsRecorded;
import mingjian.tier.GradingReviewSigned;
import mingjian.tier.RiskAssessed;
import mingjian.tier.TierProposed;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.RecordedEvent;

/** What is graded, and by which evidence. */
final class GradingEvents {

    private static final String STAFF = "SupervisionTier-staff.";

    private GradingEvents() {}

    static @Nullable Grading apply(@Nullable Grading before, RecordedEvent event) {
        Act act = acted(before, event);
        Grading place = place(before, event);
        if (act == null || place == null) {
            return before;
        }
        List<Act> acts = new ArrayList<>(place.acts());
        acts.add(act);
        return new Grading(
                place.subject(),
                place.unit(),
                place.region(),
                place.specialty(),
                place.scheme(),
                place.staff(),
                List.copyOf(acts),
                Situation.spans(acts, List.of(place.region(), place.specialty(), place.scheme())),
                acts.stream()
                        .filter(Act::changes)
                        .map(Act::on)
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static @Nullable Act acted(@Nullable Grading before, RecordedEvent event) {
        Act evidence = EvidenceEvents.act(event);
        return evidence == null ? DecisionEvents.act(before, event) : evidence;
    }

    /** The place as the event says it, or as it was known. */
    private static @Nullable Grading place(@Nullable Grading before, RecordedEvent event) {
        boolean staff = event.stream().startsWith(STAFF);
        List<Act> acts = before == null ? List.of() : before.acts();
        if (event.payload() instanceof GradingReviewSigned e) {
            return at(e.getSubject(), e.getUnit(), e.getRegion(), e.getSpecialty(), e.getScheme(), staff, acts);
        }
        if (event.payload() instanceof RiskAssessed e) {
            return at(e.getSubject(), e.getUnit(), e.getRegion(), e.getSpecialty(), e.getScheme(), staff, acts);
        }
        if (event.payload() instanceof DemeritPointsRecorded e) {
            return at(e.getSubject(), e.getUnit(), e.getRegion(), e.getSpecialty(), e.getScheme(), staff, acts);
        }
        if (event.payload() instanceof TierProposed e) {
            String scheme = e.getGraded().getScheme();
            return at(e.getSubject(), e.getUnit(), e.getRegion(), e.getSpecialty(), scheme, staff, acts);
        }
        return before;
    }

    private static Grading at(
            String subject,
            String unit,
            String region,
            String specialty,
            String scheme,
            boolean staff,
            List<Act> acts) {
        List<LocalDate> none = List.of();
        return new Grading(subject, unit, region, specialty, scheme, staff, acts, List.of(), none);
    }
}
