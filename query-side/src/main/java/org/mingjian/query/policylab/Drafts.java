package org.mingjian.query.policylab;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.rulebook.InstalledPacks;
import org.mingjian.rules.pack.Pack;
import org.mingjian.rules.pack.PackException;
import org.mingjian.rules.pack.PackReader;

/**
 * Where drafts come from: a text, or a pack that is installed.
 *
 * @param installed the packs that this node works by
 */
public record Drafts(InstalledPacks installed) {
    /** What reasons call a text that lies in no file. */
    private static final String FILE = "draft";

    /**
     * The draft that a text is.
     *
     * @throws PackException it is not fit for use, or of a kind that cannot be tried; the reasons name the lines
     */
    public Draft read(String text) {
        return triable(PackReader.read(FILE, text));
    }

    /**
     * An installed pack, tried where it is not in force or as it is.
     *
     * @throws PackException it is of a kind that cannot be tried
     */
    public Optional<Draft> bySha256(String sha256) {
        return installed.bySha256(sha256).map(Drafts::triable);
    }

    /**
     * The installed pack of a name; empty when there is none, or several and no version says which.
     *
     * @throws PackException it is of a kind that cannot be tried
     */
    public Optional<Draft> byName(String id, @Nullable String version) {
        List<Pack> named = installed.all().stream()
                .filter(one -> one.header().id().equals(id)
                        && (version == null || version.equals(one.header().version())))
                .toList();
        return named.size() == 1 ? Optional.of(triable(named.get(0))) : Optional.empty();
    }

    private static Draft triable(Pack pack) {
        if (!Draft.KINDS.contains(pack.header().kind())) {
            throw new PackException(
                    pack.file(),
                    List.of(pack.lines().at("/kind") + "packs of the kind "
                            + pack.header().kind().symbol()
                            + " change no standing and no publicity; what can be tried is "
                            + String.join(
                                    " or ",
                                    Draft.KINDS.stream()
                                            .map(kind -> kind.symbol())
                                            .toList())));
        }
        return new Draft(pack);
    }
}
