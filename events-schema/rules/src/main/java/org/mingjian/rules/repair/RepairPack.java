package org.mingjian.rules.repair;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.mingjian.rules.pack.Pack;

/**
 * A pack on publicity and repair with its rules read.
 *
 * @param pack the pack
 * @param classes which class a decision is of, the first that matches; none where the rules know no classes
 * @param publicity how long it is public, the first that matches
 * @param terms in how many working days a step is due
 * @param falsehood what false material or a broken commitment leads to
 * @param warnings what is not sure of the whole
 */
record RepairPack(
        Pack pack,
        List<RepairRule> classes,
        List<RepairRule> publicity,
        List<RepairRule> terms,
        RepairRule falsehood,
        List<String> warnings) {

    static RepairPack of(Pack pack) {
        JsonNode root = pack.root();
        return new RepairPack(
                pack,
                rules(root.get("classes")),
                rules(root.get("publicity")),
                rules(root.get("terms")),
                RepairRule.of(root.get("falsehood")),
                StreamSupport.stream(root.get("warnings").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
    }

    String name() {
        return pack.header().name();
    }

    String sha256() {
        return pack.sha256();
    }

    private static List<RepairRule> rules(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(RepairRule::of)
                .toList();
    }
}
