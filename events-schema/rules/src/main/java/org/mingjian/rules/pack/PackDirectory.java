package org.mingjian.rules.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The packs of a directory, {@code <jurisdiction>/<name>-<version>.yaml}. */
public final class PackDirectory {

    private PackDirectory() {}

    /**
     * Reads every {@code *.yaml} of the directory and what lies in it, by path.
     *
     * @throws PackException a pack is not fit for use, lies where it does not belong, or holds at one place and on one day with
     *     another of its kind; then both are named
     */
    public static List<Pack> read(Path directory) {
        List<Pack> packs = new ArrayList<>();
        try (var files = Files.walk(directory)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                packs.add(read(directory, file));
            }
        } catch (IOException e) {
            throw new PackException(directory.toString(), "cannot be read: " + e, e);
        }
        refuseOverlaps(directory, packs);
        return List.copyOf(packs);
    }

    private static Pack read(Path directory, Path file) throws IOException {
        String name = directory.relativize(file).toString();
        Pack pack = PackReader.read(name, Files.readString(file, StandardCharsets.UTF_8));
        PackHeader header = pack.header();
        Path place = Path.of(header.jurisdiction(), header.id() + "-" + header.version() + ".yaml");
        if (!place.toString().equals(name)) {
            throw new PackException(name, "by what it says of itself its place is " + place);
        }
        return pack;
    }

    private static void refuseOverlaps(Path directory, List<Pack> packs) {
        for (int i = 0; i < packs.size(); i++) {
            for (Pack other : packs.subList(0, i)) {
                Pack one = packs.get(i);
                if (one.header().overlaps(other.header())) {
                    throw new PackException(
                            directory.toString(),
                            "packs " + other.header().name() + " (" + other.file() + ") and "
                                    + one.header().name() + " (" + one.file() + ") of the kind "
                                    + one.header().kind().symbol()
                                    + " hold in one jurisdiction on one day: end the former the day before the latter begins");
                }
                if (one.header().namedAs(other.header())) {
                    throw new PackException(
                            directory.toString(),
                            other.file() + " and " + one.file() + " are both "
                                    + one.header().name()
                                    + ", by which what they give is known for ever: give one of them another version");
                }
            }
        }
    }
}
