package org.mingjian.query.support;

import java.nio.file.Path;
import org.mingjian.query.credit.RulePacks;
import org.mingjian.query.rulebook.RuleDirectory;

/** The packs shipped with the product. */
public final class Packs {
    public static final Path DIRECTORY = Path.of("../ops/rules");
    public static final RulePacks SHIPPED = RuleDirectory.read(DIRECTORY);

    private Packs() {}
}
