package org.mingjian.command.sitevisit;

import java.time.LocalDate;
import java.util.List;
import mingjian.sitevisit.Observation;
import mingjian.sitevisit.SiteVisitCorrected;
import mingjian.sitevisit.SiteVisitKind;
import mingjian.sitevisit.SiteVisitRecorded;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Command;

/** What may be asked of a SiteVisit stream. The fields are those of the event that accepting the command leads to. */
public sealed interface SiteVisitCommand extends Command {

    /** A unit was visited. */
    record RecordSiteVisit(
            String stream,
            String subject,
            String unit,
            String region,
            SiteVisitKind kind,
            List<String> specialties,
            LocalDate visitedOn,
            @Nullable LocalDate until,
            List<String> visitors,
            @Nullable String order,
            @Nullable String penaltyCase,
            List<Observation> observations,
            @Nullable String advice)
            implements SiteVisitCommand {
        @Override
        public SiteVisitRecorded event() {
            return new SiteVisitRecorded(
                    subject,
                    unit,
                    region,
                    kind,
                    specialties,
                    visitedOn,
                    until,
                    visitors,
                    order,
                    penaltyCase,
                    observations,
                    advice);
        }
    }

    /** What was recorded of a visit is put right. */
    record CorrectSiteVisit(String stream, LocalDate correctedOn, String reason, List<String> withdrawnObservations)
            implements SiteVisitCommand {
        @Override
        public SiteVisitCorrected event() {
            return new SiteVisitCorrected(correctedOn, reason, withdrawnObservations);
        }
    }
}
