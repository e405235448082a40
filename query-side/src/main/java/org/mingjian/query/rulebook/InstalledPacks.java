package org.mingjian.query.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mingjian.rules.pack.Pack;
import org.mingjian.rules.pack.PackDirectory;
import org.mingjian.rules.pack.PackException;

/**
 * The packs that this node works by, of every kind.
 *
 * @param all the packs with their texts, by path
 */
public record InstalledPacks(List<Installed> all) {

    public InstalledPacks {
        all = List.copyOf(all);
    }

    /**
     * A pack and its text.
     *
     * @param pack the pack
     * @param text its text, word by word
     */
    public record Installed(Pack pack, String text) {}

    /**
     * Reads the packs of a directory.
     *
     * @throws PackException one is not fit for use
     */
    public static InstalledPacks read(Path directory) {
        return new InstalledPacks(PackDirectory.read(directory).stream()
                .map(pack -> new Installed(pack, text(directory, pack)))
                .toList());
    }

    /** The pack whose text has a digest. */
    public Optional<Installed> bySha256(String sha256) {
        return all.stream().filter(one -> one.pack().sha256().equals(sha256)).findFirst();
    }

    private static String text(Path directory, Pack pack) {
        try {
            return Files.readString(directory.resolve(pack.file()));
        } catch (IOException e) {
            throw new PackException(pack.file(), List.of("cannot be read: " + e));
        }
    }
}
