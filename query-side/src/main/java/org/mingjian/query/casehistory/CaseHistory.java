package org.mingjian.query.casehistory;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.RecordedEvent;

/** Replays a stream: each event with who, when, what it changed and the state after it. */
public final class CaseHistory {
    private static final Set<String> SCORING =
            Set.of("facts", "gradeDays", "streams", "recheck", "sortKey", "regions", "specialties", "units", "claims");
    private static final Set<String> OF_OTHER_STREAMS = Set.of(
            "streams",
            "sortKey",
            "inspections",
            "orders",
            "penalties",
            "authorisations",
            "visits",
            "findings",
            "lastInspectedOn");
    private static final Set<String> OF_RECORDS = Set.of("streams", "marks", "sortKey");

    private static final Set<String> DERIVED = Set.of("days", "sortKey");

    private final Map<String, Shown> folds;
    private final ObjectMapper json;

    /**
     * @param folds the folds of all views, by name
     * @param json how views become plain values
     */
    public CaseHistory(Collection<? extends Fold<?>> folds, ObjectMapper json) {
        var byAggregate = new HashMap<String, Shown>();
        for (Fold<?> fold : folds) {
            switch (fold.view()) {
                case "creditstanding" -> byAggregate.put("Subject", new Shown(fold, SCORING));
                case "unitdossier" -> byAggregate.put("SupervisedUnit", new Shown(fold, OF_OTHER_STREAMS));
                case "inspectiondocket" -> byAggregate.put("Inspection", new Shown(fold, DERIVED));
                case "rectificationdocket" -> byAggregate.put("RectificationOrder", new Shown(fold, DERIVED));
                case "penaltyregister" -> byAggregate.put("PenaltyCase", new Shown(fold, OF_RECORDS));
                case "authorisations" -> byAggregate.put("Authorisation", new Shown(fold, DERIVED));
                case "organroster" -> {
                    byAggregate.put("Organ", new Shown(fold, DERIVED));
                    byAggregate.put("Officer", new Shown(fold, DERIVED));
                }
                case "tierboard" -> {
                    byAggregate.put("SupervisionTier", new Shown(fold, DERIVED));
                    byAggregate.put("UnitListing", new Shown(fold, DERIVED));
                    byAggregate.put("KeySupervisionList", new Shown(fold, DERIVED));
                }
                default -> {}
            }
        }
        this.folds = Map.copyOf(byAggregate);
        this.json = json;
    }

    /** A fold whose view tells of one stream, less the fields that tell of others or follow from the rest. */
    private record Shown(Fold<?> fold, Set<String> without) {}

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

    /** Where no view is of this stream alone, such as a site visit's, the state is the last statement of each field. */
    private StateAfter state(String stream, PersonalNames names) {
        Shown shown = folds.get(stream.substring(0, stream.indexOf('-')));
        return shown == null
                ? StateAfter.byFields(names)
                : StateAfter.byFold(shown.fold(), stream, shown.without(), json);
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
