package org.mingjian.query.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mingjian.officer.OfficerRegistered;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.casehistory.PersonalNames;
import org.mingjian.query.casehistory.Streams;
import org.mingjian.query.organroster.CertificateState;
import org.mingjian.query.organroster.Officer;
import org.mingjian.query.organroster.OrganRosterView;
import org.mingjian.query.projection.RecordedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Who serves an organ on a day. Names are read from the log, clear or masked by who asks. */
@Component
class Roster {
    private final Streams streams;
    private final PersonalDataAccess personal;

    Roster(Streams streams, PersonalDataAccess personal) {
        this.streams = streams;
        this.personal = personal;
    }

    List<Line> serving(String organ, List<OrganRosterView> people, LocalDate day, Authentication caller) {
        var lines = new ArrayList<Line>();
        for (OrganRosterView one : people) {
            Officer officer = one.officer();
            Officer.Posting posting = officer == null ? null : officer.postingOn(day);
            if (officer != null && posting != null && posting.organ().equals(organ)) {
                lines.add(new Line(
                        one.stream(),
                        name(one.stream(), caller),
                        officer.kind(),
                        posting.handlingUnit(),
                        officer.specialtiesOn(day),
                        officer.certificateNumber(),
                        officer.certificateOn(day)));
            }
        }
        return lines;
    }

    private @Nullable String name(String stream, Authentication caller) {
        var events = streams.read(stream);
        PersonalNames names = personal.open(caller, stream, events);
        return events.stream()
                .map(RecordedEvent::payload)
                .filter(OfficerRegistered.class::isInstance)
                .map(payload -> names.shown(((OfficerRegistered) payload).getPerson()))
                .findFirst()
                .orElse(null);
    }

    /**
     * Someone who serves an organ on a day.
     *
     * @param officer stream of the officer
     * @param name the name, in clear to officers, else masked
     * @param kind officer or assistant
     * @param handlingUnit the unit that handles cases
     * @param specialties specialties on that day
     * @param certificateNumber number of the certificate
     * @param certificate what that was on the day
     */
    record Line(
            String officer,
            @Nullable String name,
            String kind,
            @Nullable String handlingUnit,
            List<String> specialties,
            @Nullable String certificateNumber,
            CertificateState certificate) {}
}
