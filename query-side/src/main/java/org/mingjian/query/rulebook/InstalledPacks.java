package org.mingjian.query.rulebook;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mingjian.rules.pack.Pack;
import org.mingjian.rules.pack.PackDirectory;
import org.mingjian.rules.pack.PackException;

/**
 * The packs that this node works by, of every kind.
 *
 * @param all the packs, by path
 */
public record InstalledPacks(List<Pack> all) {

    public InstalledPacks {
        all = List.copyOf(all);
    }

    /**
     * Reads the packs of a directory.
     *
     * @throws PackException one is not fit for use
     */
    public static InstalledPacks read(Path directory) {
        return new InstalledPacks(PackDirectory.read(directory));
    }

    /** The pack whose text has a digest. */
    public Optional<Pack> bySha256(String sha256) {
        return all.stream().filter(one -> one.sha256().equals(sha256)).findFirst();
    }
}
