package org.mingjian.query.rest;

import java.util.List;
import java.util.Set;
import org.mingjian.query.casehistory.CaseHistory;
import org.mingjian.query.casehistory.PersonalNames;
import org.mingjian.query.projection.RecordedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Opens personal data to the roles that may see it, and writes down that it was opened, by whom and of what. */
@Component
class PersonalDataAccess {
    private static final Logger ACCESS = LoggerFactory.getLogger("mingjian.access");
    private static final Set<String> CLEAR = Set.of("ROLE_OFFICER", "ROLE_AUDITOR");

    PersonalNames open(Authentication caller, String stream, List<RecordedEvent> events) {
        boolean may = caller.getAuthorities().stream()
                .anyMatch(authority -> CLEAR.contains(String.valueOf(authority.getAuthority())));
        if (!may) {
            return PersonalNames.MASKED;
        }
        if (CaseHistory.opensPersonalData(events)) {
            ACCESS.info("MQR-0201 personal data of {} was opened by {}", stream, caller.getName());
        }
        return PersonalNames.CLEAR;
    }
}
