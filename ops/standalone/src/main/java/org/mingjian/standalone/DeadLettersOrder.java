package org.mingjian.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;

/** Gives an order about a sequence and tells what came of it. */
final class DeadLettersOrder {

    private DeadLettersOrder() {}

    /** Answers 0 when the order was carried out or is under way, 1 when an event still cannot be applied. */
    static int give(DeadLettersCommand.Sequence sequence, String order, PrintWriter out) {
        JsonNode answer = sequence.querySide().post(sequence.path() + "/" + order);
        String outcome = answer.path("outcome").asText();
        long left = answer.path("left").asLong();
        if (sequence.json) {
            out.println(answer.toPrettyString());
        } else if (outcome.equals("pending")) {
            out.println("ordered; the worker of that key has not done it yet: `dead-letters show` tells when it has");
        } else {
            out.println(outcome + ": " + answer.path("applied").asLong() + " applied, " + left + " waiting"
                    + (left > 0 ? ": " + answer.path("reason").asText("-") : ""));
        }
        return left == 0 || outcome.equals("pending") ? 0 : 1;
    }
}
