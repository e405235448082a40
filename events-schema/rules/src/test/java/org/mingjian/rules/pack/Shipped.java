package org.mingjian.rules.pack;

import java.nio.file.Path;
import java.util.List;

/** The packs shipped with the product. */
public final class Shipped {

    public static final Path DIRECTORY = Path.of("../../ops/rules");

    private Shipped() {}

    /** All of them. */
    public static List<Pack> packs() {
        return PackDirectory.read(DIRECTORY);
    }
}
