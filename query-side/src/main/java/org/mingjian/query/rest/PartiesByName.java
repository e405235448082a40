package org.mingjian.query.rest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mingjian.penalty.PenaltyDecisionMade;
import mingjian.shared.PersonalData;
import org.mingjian.query.casehistory.PersonalNames;
import org.mingjian.query.casehistory.Streams;
import org.mingjian.query.projection.RecordedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Names of parties' legal representatives, which no view keeps: read from the log, clear or masked by who asks. */
@Component
class PartiesByName {
    private final Streams streams;
    private final PersonalDataAccess personal;

    PartiesByName(Streams streams, PersonalDataAccess personal) {
        this.streams = streams;
        this.personal = personal;
    }

    /** By number of the decision, the legal representative that its document names. */
    Map<String, String> of(String penaltyCase, Authentication caller) {
        List<RecordedEvent> events = streams.read(penaltyCase);
        PersonalNames names = personal.open(caller, penaltyCase, events);
        var found = new HashMap<String, String>();
        for (RecordedEvent event : events) {
            if (event.payload() instanceof PenaltyDecisionMade made) {
                PersonalData person = made.getPartyOnTheDay().getLegalRepresentative();
                if (person != null) {
                    found.put(made.getDocumentNumber(), names.shown(person));
                }
            }
        }
        return found;
    }
}
