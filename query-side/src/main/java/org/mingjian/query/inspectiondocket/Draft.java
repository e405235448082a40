package org.mingjian.query.inspectiondocket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.inspectiondocket.InspectionDocketView.State;

/** A docket being changed by one event. */
final class Draft {
    final String inspection;
    long revision;
    State state;

    @Nullable
    String subject;

    @Nullable
    String unit;

    @Nullable
    LocalDate on;

    @Nullable
    String kind;

    @Nullable
    String origin;

    List<String> specialties;

    @Nullable
    String result;

    @Nullable
    Integer score;

    InspectionDocketView.@Nullable Schedule schedule;
    InspectionDocketView.@Nullable Visit visit;
    InspectionDocketView.@Nullable Conclusion conclusion;
    final List<InspectionDocketView.Answer> checklist;
    final List<InspectionDocketView.DocketFinding> findings;
    final List<InspectionDocketView.Sample> samples;
    final List<InspectionDocketView.Correction> corrections;
    InspectionDocketView.@Nullable Publication publication;
    Map<String, String> stated;
    InspectionDocketView.@Nullable Source source;

    Draft(InspectionDocketView view) {
        inspection = view.inspection();
        revision = view.revision();
        state = view.state();
        subject = view.subject();
        unit = view.unit();
        on = view.on();
        kind = view.kind();
        origin = view.origin();
        specialties = view.specialties();
        result = view.result();
        score = view.score();
        schedule = view.schedule();
        visit = view.visit();
        conclusion = view.conclusion();
        checklist = new ArrayList<>(view.checklist());
        findings = new ArrayList<>(view.findings());
        samples = new ArrayList<>(view.samples());
        corrections = new ArrayList<>(view.corrections());
        publication = view.publication();
        stated = view.stated();
        source = view.source();
    }

    InspectionDocketView finish() {
        return new InspectionDocketView(
                inspection,
                revision,
                state,
                subject,
                unit,
                on,
                kind,
                origin,
                specialties,
                result,
                score,
                schedule,
                visit,
                conclusion,
                List.copyOf(checklist),
                List.copyOf(findings),
                List.copyOf(samples),
                List.copyOf(corrections),
                publication,
                stated,
                source);
    }
}
