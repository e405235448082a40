package org.mingjian.acceptance.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads files of the checkout. */
final class RunFiles {

    private static final Path ROOT = root();

    private RunFiles() {}

    private static Path root() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.exists(at.resolve("ops/run"))) {
            at = Objects.requireNonNull(at.getParent(), "not in a checkout");
        }
        return at;
    }

    static Path file(String path) {
        return ROOT.resolve(path);
    }

    static String text(String path) {
        try {
            return Files.readString(file(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each document of a file; a key that stands there twice is refused. */
    static List<Map<String, Object>> documents(String path) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(500);
        List<Map<String, Object>> documents = new ArrayList<>();
        new Yaml(new SafeConstructor(options)).loadAll(text(path)).forEach(document -> documents.add(map(document)));
        return documents;
    }

    /** What is at a path of keys, null where one is missing. */
    static @Nullable Object at(@Nullable Object tree, String... keys) {
        Object found = tree;
        for (String key : keys) {
            found = found instanceof Map<?, ?> map ? map.get(key) : null;
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@Nullable Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    static List<Map<String, Object>> maps(@Nullable Object value) {
        return list(value).stream().map(RunFiles::map).toList();
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(@Nullable Object value) {
        return value == null ? List.of() : (List<Object>) value;
    }

    /** A property of the root pom. */
    static String pinned(String property) {
        Matcher found = Pattern.compile("<" + property + ">([^<]+)<").matcher(text("pom.xml"));
        if (!found.find()) {
            throw new AssertionError("the pom has no " + property);
        }
        return found.group(1);
    }

    /** The port that an application listens on unless it is told otherwise. */
    static int port(String side) {
        Object port =
                at(documents(side + "/src/main/resources/application.yaml").get(0), "server", "port");
        return (Integer) Objects.requireNonNull(port);
    }
}
