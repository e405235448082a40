package org.mingjian.command.shared.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecordBase;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Rejection;

/**
 * A fact of the past is recorded once. The same fact again, from whatever row of whatever file, is already recorded; another
 * content under the same name is told field by field, of each no more than is public or about business.
 */
public final class HistoricFactPolicy {

    private static final String PROVENANCE = "source";

    private HistoricFactPolicy() {}

    /**
     * Judges a fact.
     *
     * @param recorded what is on record, of the same class; null when nothing is
     * @param given what is to be recorded
     */
    public static Optional<Rejection> judge(@Nullable SpecificRecordBase recorded, SpecificRecordBase given) {
        if (recorded == null) {
            return Optional.empty();
        }
        List<Map<String, String>> differences = new ArrayList<>();
        for (Schema.Field field : given.getSchema().getFields()) {
            Object before = recorded.get(field.pos());
            Object now = given.get(field.pos());
            if (!PROVENANCE.equals(field.name()) && !Objects.equals(before, now)) {
                differences.add(Map.of(
                        "field", field.name(), "recorded", Told.of(field, before), "given", Told.of(field, now)));
            }
        }
        return Optional.of(
                differences.isEmpty()
                        ? Rejection.of("already-recorded")
                        : Rejection.of("historic-differs").with("differences", differences));
    }
}
