package org.mingjian.command.rulebook;

import java.nio.file.Path;
import java.util.List;
import org.mingjian.command.shared.rules.RepairBook;
import org.mingjian.command.shared.rules.TierRules;
import org.mingjian.command.shared.rules.ViolationRules;
import org.mingjian.rules.pack.Pack;
import org.mingjian.rules.pack.PackDirectory;

/**
 * All rules that are judged by, read once.
 *
 * @param violations what may not be done and what it may cost
 * @param repair publicity and repair of credit records
 * @param tiers schemes of tiers
 */
public record Rulebook(ViolationRules violations, RepairBook repair, TierRules tiers) {

    /**
     * Reads the rules.
     *
     * @throws org.mingjian.rules.pack.PackException a pack is not fit for use
     */
    public static Rulebook read(RulesSettings settings) {
        List<Pack> packs = PackDirectory.read(Path.of(settings.directory()));
        return new Rulebook(
                ViolationFile.read(Path.of(settings.violations())), new RepairBook(packs), TierRules.of(packs));
    }
}
