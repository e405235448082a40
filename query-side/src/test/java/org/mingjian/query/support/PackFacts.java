package org.mingjian.query.support;

import java.time.LocalDate;
import mingjian.rulebook.RulePackPublished;
import mingjian.rulebook.RulePackSuperseded;
import org.mingjian.query.rulebook.Adoptions;
import org.mingjian.query.rulebook.InstalledPacks;
import org.mingjian.rules.pack.Pack;

/** One of the packs shipped, adopted and superseded. */
public final class PackFacts {
    public static final InstalledPacks INSTALLED = InstalledPacks.read(Packs.DIRECTORY);
    private static final Pack REPAIR = INSTALLED.all().stream()
            .filter(one -> one.file().equals("CN/credit-repair-2025.yaml"))
            .findFirst()
            .orElseThrow();
    private static final String AUTHORITY = "国家发展改革委";

    public static final String SHA256 = REPAIR.sha256();
    public static final String STREAM = Adoptions.stream(REPAIR);

    private PackFacts() {}

    public static RulePackPublished published() {
        LocalDate day = LocalDate.of(2026, 4, 1);
        return new RulePackPublished("credit-repair", "2025", day, null, REPAIR.text(), SHA256, AUTHORITY, day);
    }

    public static RulePackSuperseded superseded() {
        return new RulePackSuperseded(SHA256, LocalDate.of(2026, 12, 31), AUTHORITY, LocalDate.of(2026, 11, 2), "另有规定");
    }
}
