package org.mingjian.command.credit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a subject asked for so far.
 *
 * @param stream the stream of its requests
 * @param requests the requests by id
 * @param barredUntil the last day on which no repair is open to it; null when it never was barred
 */
record RepairFile(
        String stream,
        Map<String, RepairRequest> requests,
        @Nullable LocalDate barredUntil) {

    private static final String STREAM = "CreditRepair-";
    private static final String SUBJECT = "Subject-";

    /** The stream that the requests of a subject are on. */
    static String streamOf(String subject) {
        return STREAM + subject.substring(SUBJECT.length());
    }

    /** Stream of the subject. */
    String subject() {
        return SUBJECT + stream.substring(STREAM.length());
    }

    /** Ids of its requests about a decision that are in a state. */
    List<String> about(String penaltyCase, @Nullable String decision, Predicate<RepairState> in) {
        return requests.entrySet().stream()
                .filter(r -> r.getValue().penaltyCase().equals(penaltyCase)
                        && Objects.equals(r.getValue().decision(), decision)
                        && in.test(r.getValue().state()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
