package org.mingjian.query.casehistory;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.creditstanding.CreditStandingFold;
import org.mingjian.query.inspectiondocket.InspectionDocketFold;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.unitdossier.UnitDossierFold;

/** Replays a stream: each event with who, when, what it changed and the state after it. */
public final class CaseHistory {
    private static final Set<String> SCORING =
            Set.of("facts", "gradeDays", "streams", "recheck", "sortKey", "regions", "specialties", "units", "claims");
    private static final Set<String> OF_OTHER_STREAMS =
            Set.of("streams", "sortKey", "inspections", "orders", "penalties", "findings", "lastInspectedOn");

    private final CreditStandingFold subjects;
    private final UnitDossierFold units;
    private final InspectionDocketFold inspections;
    private final ObjectMapper json;

    /** @param json how views become plain values */
    public CaseHistory(
            CreditStandingFold subjects, UnitDossierFold units, InspectionDocketFold inspections, ObjectMapper json) {
        this.subjects = subjects;
        this.units = units;
        this.inspections = inspections;
        this.json = json;
    }

    /** The steps of a stream that are wanted, which must be a prefix of it. */
    public List<Step> of(
            String stream, List<RecordedEvent> events, Predicate<RecordedEvent> wanted, PersonalNames names) {
        StateAfter state = state(stream, names);
        Map<String, @Nullable Object> before = Map.of();
        var steps = new ArrayList<Step>();
        for (RecordedEvent event : events) {
            if (!wanted.test(event)) {
                break;
            }
            Map<String, @Nullable Object> after = state.apply(event);
            steps.add(new Step(
                    event.revision(),
                    event.type(),
                    event.eventId(),
                    event.at(),
                    Step.By.of(event.metadata()),
                    event.metadata(),
                    PayloadJson.of(event.payload(), names),
                    changes(before, after),
                    after));
            before = after;
        }
        return steps;
    }

    /** Whether any of the events holds personal data. */
    public static boolean opensPersonalData(List<RecordedEvent> events) {
        return events.stream().anyMatch(event -> PayloadJson.holdsPersonalData(event.payload()));
    }

    private StateAfter state(String stream, PersonalNames names) {
        return switch (stream.substring(0, stream.indexOf('-'))) {
            case "Subject" -> StateAfter.byFold(subjects, stream, SCORING, json);
            case "SupervisedUnit" -> StateAfter.byFold(units, stream, OF_OTHER_STREAMS, json);
            case "Inspection" -> StateAfter.byFold(inspections, stream, Set.of(), json);
            default -> StateAfter.byFields(names);
        };
    }

    private static Map<String, Step.Change> changes(
            Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        var changes = new LinkedHashMap<String, Step.Change>();
        var fields = new LinkedHashSet<>(before.keySet());
        fields.addAll(after.keySet());
        for (String field : fields) {
            if (!Objects.equals(before.get(field), after.get(field))) {
                changes.put(field, new Step.Change(before.get(field), after.get(field)));
            }
        }
        return changes;
    }
}
