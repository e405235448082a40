package org.mingjian.command.rulepack.policy;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mingjian.command.shared.Rejection;

/** What is stated beside a text is what the text says. */
public final class StatedAsWrittenPolicy {

    private StatedAsWrittenPolicy() {}

    /**
     * Judges what is stated.
     *
     * @param stated values by field
     * @param written what the text says, by the same fields
     */
    public static Optional<Rejection> judge(Map<String, String> stated, Map<String, String> written) {
        return stated.keySet().stream()
                .sorted()
                .filter(field -> !Objects.equals(stated.get(field), written.get(field)))
                .findFirst()
                .map(field -> Rejection.of("rule-pack-differs")
                        .with("field", field)
                        .with("stated", stated.get(field))
                        .with("written", written.get(field)));
    }
}
