package org.mingjian.clerk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;

/**
 * The command that an entry of the worklist calls for.
 *
 * @param key under which it is sent: the same for whoever answers the same obligation of the same day, so that it is done once
 * @param body the command as JSON
 */
record Proposal(String key, String body) {

    static Proposal of(DueTier due) {
        ObjectNode data = Http.JSON.createObjectNode();
        data.put("subject", due.subject())
                .put("unit", due.unit())
                .put("region", due.region())
                .put("specialty", due.specialty())
                .put("proposedOn", due.dueOn());
        data.set("graded", due.graded());
        ArrayNode evidence = data.putArray("evidence");
        due.evidence().forEach(evidence::add);
        if (due.standing() != null) {
            data.put("standing", due.standing());
        }
        ObjectNode command = Http.JSON.createObjectNode();
        command.put("command", "ProposeTier").put("stream", due.stream()).set("data", data);
        return new Proposal(
                UuidCreator.getNameBasedSha1(due.obligation(), due.dueOn()).toString(), command.toString());
    }
}
