package org.mingjian.query.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.credit.RulePack;
import org.mingjian.query.credit.RulePacks;

/** All rule packs of a directory. Two that would hold at one place on one day are refused, both named. */
public final class RuleDirectory {
    private static final String SCHEMA = "rule-pack.schema.json";

    /** What the command side judges acts by: no pack. */
    private static final String VIOLATIONS = "violations-";

    private RuleDirectory() {}

    /**
     * Reads every {@code *.yaml} of the directory, besides those that say what violations cost.
     *
     * @throws RulePackException a pack, the schema or the directory is not fit for use
     */
    public static RulePacks read(Path directory) {
        try (var files = Files.list(directory)) {
            var reader = new RulePackReader(Files.readString(directory.resolve(SCHEMA)));
            var packs = new ArrayList<RulePack>();
            for (Path file : files.filter(f -> isPack(f.getFileName().toString()))
                    .sorted()
                    .toList()) {
                packs.add(reader.read(file.getFileName().toString(), Files.readAllBytes(file)));
            }
            refuseOverlaps(directory, packs);
            return new RulePacks(packs);
        } catch (IOException e) {
            throw new RulePackException(directory.toString(), "cannot be read: " + e, e);
        }
    }

    private static boolean isPack(String file) {
        return file.endsWith(".yaml") && !file.startsWith(VIOLATIONS);
    }

    private static void refuseOverlaps(Path directory, List<RulePack> packs) {
        for (RulePack one : packs) {
            for (RulePack other : packs) {
                if (packs.indexOf(one) < packs.indexOf(other) && overlap(one, other)) {
                    throw new RulePackException(
                            directory.toString(),
                            "packs " + name(one) + " and " + name(other)
                                    + " hold in one jurisdiction at one time: end the former the day before the latter begins");
                }
            }
        }
    }

    private static boolean overlap(RulePack one, RulePack other) {
        return one.jurisdictions().stream().anyMatch(other.jurisdictions()::contains)
                && startsBeforeEndOf(one.validFrom(), other.validTo())
                && startsBeforeEndOf(other.validFrom(), one.validTo());
    }

    private static boolean startsBeforeEndOf(LocalDate from, @Nullable LocalDate to) {
        return to == null || !from.isAfter(to);
    }

    private static String name(RulePack pack) {
        return pack.id() + " " + pack.version();
    }
}
