package org.mingjian.query.rulebook;

import java.nio.file.Path;
import java.util.List;
import org.mingjian.query.credit.RulePacks;
import org.mingjian.rules.pack.Pack;
import org.mingjian.rules.pack.PackDirectory;
import org.mingjian.rules.pack.PackKind;
import org.mingjian.rules.repair.RepairRules;

/** The rules of standings among the packs of a directory. */
public final class RuleDirectory {

    private RuleDirectory() {}

    /**
     * Reads the packs.
     *
     * @throws org.mingjian.rules.pack.PackException a pack of any kind is not fit for use
     */
    public static RulePacks read(Path directory) {
        return of(PackDirectory.read(directory));
    }

    /** The rules of standings among some packs, with those on when what they take points for can be repaired. */
    public static RulePacks of(List<Pack> packs) {
        return new RulePacks(
                packs.stream()
                        .filter(pack -> pack.header().kind() == PackKind.CREDIT_STANDING)
                        .map(RulePackNodes::of)
                        .toList(),
                new RepairRules(packs));
    }
}
