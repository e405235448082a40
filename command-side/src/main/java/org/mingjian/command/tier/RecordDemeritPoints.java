package org.mingjian.command.tier;

import java.time.LocalDate;
import mingjian.shared.PersonalData;
import mingjian.tier.DemeritPointsRecorded;
import org.jspecify.annotations.Nullable;

/** An institution or a member of its staff has demerit points for an act that was decided. */
public record RecordDemeritPoints(
        String stream,
        String subject,
        String unit,
        String region,
        String specialty,
        String scheme,
        String recordId,
        @Nullable PersonalData staff,
        String item,
        int points,
        LocalDate actOn,
        LocalDate recordedOn,
        String penaltyCase,
        String decision,
        @Nullable LocalDate cyclesFrom)
        implements SupervisionTierCommand {
    @Override
    public DemeritPointsRecorded event() {
        return new DemeritPointsRecorded(
                subject,
                unit,
                region,
                specialty,
                scheme,
                recordId,
                staff,
                item,
                points,
                actOn,
                recordedOn,
                penaltyCase,
                decision,
                cyclesFrom);
    }
}
