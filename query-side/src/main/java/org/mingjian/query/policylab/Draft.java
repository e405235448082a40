package org.mingjian.query.policylab;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.mingjian.rules.pack.Pack;
import org.mingjian.rules.pack.PackKind;
import org.mingjian.rules.pack.PackReader;

/**
 * A pack that is tried. It is taken to be in force on every day, whatever its own first and last day: what is asked is what would be if
 * it were. Days within its rules hold as they stand.
 *
 * @param pack the pack
 */
public record Draft(Pack pack) {
    private static final String ALWAYS = "1949-10-01";

    /** Of which kinds drafts can be tried: what others say bears on no standing and no publicity. */
    public static final List<PackKind> KINDS = List.of(PackKind.CREDIT_STANDING, PackKind.CREDIT_REPAIR);

    /** What a report names of it. */
    public record Ref(String kind, String id, String version, String sha256, List<String> jurisdictions) {}

    Ref ref() {
        return new Ref(
                pack.header().kind().symbol(),
                pack.header().id(),
                pack.header().version(),
                pack.sha256(),
                pack.header().jurisdictions());
    }

    boolean is(PackKind kind) {
        return pack.header().kind() == kind;
    }

    /** Length of the longest of its prefixes that the jurisdiction begins with; 0 when it does not hold there. */
    int specificity(String jurisdiction) {
        return longest(pack.header().jurisdictions(), jurisdiction);
    }

    static int longest(List<String> prefixes, String jurisdiction) {
        return prefixes.stream()
                .filter(jurisdiction::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** The pack, in force on every day. */
    Pack always() {
        JsonNode root = pack.root().deepCopy();
        ((ObjectNode) root).put("validFrom", ALWAYS).putNull("validTo");
        Pack always = PackReader.read(pack.file(), root.toString()); // JSON is YAML
        return new Pack(always.file(), always.header(), always.root(), always.lines(), pack.text(), pack.sha256());
    }
}
