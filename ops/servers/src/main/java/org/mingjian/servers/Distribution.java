package org.mingjian.servers;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A server's programs, unpacked from the classpath once a version into a cache that all checkouts of this user share:
 * {@code $MINGJIAN_CACHE}, or {@code ~/.cache/mingjian}.
 */
final class Distribution {

    private Distribution() {}

    static Path postgres() {
        String resource = "/postgres-" + Platform.postgresName() + ".txz";
        return unpacked("postgresql-" + version("postgresql") + "-" + Platform.postgresName(), (part, folder) -> {
            try (InputStream archive = open(resource)) {
                Archives.unpackTarXz(archive, folder);
            }
        });
    }

    static Path elasticsearch() {
        String version = version("elasticsearch");
        Path folder = unpacked("elasticsearch-" + version, (part, target) -> {
            Path zip = part.resolve("elasticsearch.zip");
            try (InputStream archive = open("/servers/elasticsearch.zip")) {
                Files.copy(archive, zip);
            }
            Archives.unpackZip(zip, target);
        });
        return folder.resolve("elasticsearch-" + version);
    }

    private interface Unpacking {
        void unpack(Path part, Path target) throws IOException;
    }

    /** Appears whole or not at all: it is unpacked beside its place and moved; who comes second keeps the first's. */
    private static Path unpacked(String name, Unpacking unpacking) {
        Path place = cache().resolve(name);
        if (Files.isDirectory(place)) {
            return place;
        }
        try {
            Files.createDirectories(cache());
            Path part = Files.createTempDirectory(cache(), name + ".part");
            try {
                Path target = Files.createDirectory(part.resolve("unpacked"));
                unpacking.unpack(part, target);
                Files.move(target, place, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                throw e;
            } catch (IOException e) {
                if (!Files.isDirectory(place)) {
                    throw e;
                }
            } finally {
                delete(part);
            }
            return place;
        } catch (IOException e) {
            throw new ServerException("cannot unpack " + name + " into " + cache() + ": " + e.getMessage(), e);
        }
    }

    private static Path cache() {
        String named = System.getenv("MINGJIAN_CACHE");
        return named == null || named.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache", "mingjian")
                : Path.of(named).toAbsolutePath();
    }

    private static String version(String server) {
        Properties versions = new Properties();
        try (InputStream in = open("/org/mingjian/servers/versions.properties")) {
            versions.load(in);
        } catch (IOException e) {
            throw new ServerException("cannot read the servers' versions", e);
        }
        return versions.getProperty(server);
    }

    private static InputStream open(String resource) throws IOException {
        InputStream in = Distribution.class.getResourceAsStream(resource);
        if (in == null) {
            throw new FileNotFoundException(resource + " is not on the classpath: no binaries for this machine?");
        }
        return in;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
