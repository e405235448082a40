package org.mingjian.command.inspection;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import mingjian.inspection.InspectionResult;
import mingjian.inspection.SampleOutcome;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.inspection.policy.ResultPolicy;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.policy.KnownIdPolicy;

/** What was recorded in the course of an inspection, as far as later commands are judged by it. */
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
class Course {

    private static final String AWAITED = "AWAITED";

    private final Set<String> findings = new HashSet<>();
    private final Map<String, String> samples = new HashMap<>();

    void found(String finding) {
        findings.add(finding);
    }

    void withdrawn(Iterable<String> ids) {
        ids.forEach(findings::remove);
    }

    void taken(String sample) {
        samples.put(sample, AWAITED);
    }

    void reported(String sample, SampleOutcome outcome) {
        samples.put(sample, outcome.name());
    }

    Set<String> findings() {
        return findings;
    }

    Optional<Rejection> freshFinding(String id) {
        return KnownIdPolicy.fresh("findingId", id, findings);
    }

    Optional<Rejection> freshSample(String id) {
        return KnownIdPolicy.fresh("sampleId", id, samples.keySet());
    }

    /** A sample is reported once; one that was inconclusive may be reported again. */
    Optional<Rejection> awaited(String id) {
        String outcome = samples.get(id);
        if (outcome == null) {
            return KnownIdPolicy.known("sampleId", Set.of(id), samples.keySet());
        }
        return outcome.equals(AWAITED) || outcome.equals(SampleOutcome.INCONCLUSIVE.name())
                ? Optional.empty()
                : Optional.of(Rejection.of("sample-already-reported")
                        .with("sampleId", id)
                        .with("outcome", outcome));
    }

    Optional<Rejection> judge(InspectionResult result, boolean opened) {
        return ResultPolicy.judge(result, opened, findings.size(), count(AWAITED), count(SampleOutcome.FAILED.name()));
    }

    private int count(String outcome) {
        return (int) samples.values().stream().filter(outcome::equals).count();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Course course && findings.equals(course.findings) && samples.equals(course.samples);
    }

    @Override
    public int hashCode() {
        return Objects.hash(findings, samples);
    }
}
