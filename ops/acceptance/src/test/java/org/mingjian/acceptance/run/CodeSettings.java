package org.mingjian.acceptance.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The settings that an application's code has, as names of environment variables. Read from the sources of its settings. */
final class CodeSettings {

    private static final Pattern PREFIX = Pattern.compile("@ConfigurationProperties\\(\"([^\"]+)\"\\)");
    private static final Pattern SINGLE = Pattern.compile("@Value\\(\"\\$\\{([a-z.-]+)");
    /** What a program without Spring takes: a name as a text, or the default of an option. */
    private static final Pattern PLAIN = Pattern.compile("(?:\"|env:)(MINGJIAN_[A-Z_]+)[\":}]");

    private static final Pattern NOISE =
            Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern ANNOTATION = Pattern.compile("@\\w+(\\([^()]*\\))?");
    private static final Pattern RECORD = Pattern.compile("record (\\w+)\\s*\\(");
    private static final Pattern COMPONENT = Pattern.compile("([\\w.<>]+)\\s+(\\w+)\\s*$");

    private CodeSettings() {}

    /** {@code MINGJIAN_LOG_ENGINE} and so on. */
    static Set<String> of(String side) {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(RunFiles.file(side + "/src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                SINGLE.matcher(source).results().forEach(found -> names.add(variable(found.group(1))));
                PLAIN.matcher(source).results().forEach(found -> names.add(found.group(1)));
                Matcher prefix = PREFIX.matcher(source);
                if (prefix.find()) {
                    add(names, prefix.group(1), source.substring(prefix.end()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static void add(Set<String> names, String prefix, String source) {
        String bare = ANNOTATION.matcher(NOISE.matcher(source).replaceAll("")).replaceAll("");
        Map<String, List<String[]>> records = new HashMap<>();
        String root = "";
        Matcher record = RECORD.matcher(bare);
        while (record.find()) {
            root = root.isEmpty() ? record.group(1) : root;
            records.put(record.group(1), components(bare.substring(record.end(), bare.indexOf(')', record.end()))));
        }
        walk(names, prefix, root, records);
    }

    private static List<String[]> components(String text) {
        return Stream.of(text.split(","))
                .map(component -> COMPONENT.matcher(component.strip()))
                .filter(Matcher::find)
                .map(found -> new String[] {found.group(1), found.group(2)})
                .toList();
    }

    private static void walk(Set<String> names, String prefix, String record, Map<String, List<String[]>> records) {
        for (String[] component : records.getOrDefault(record, List.of())) {
            String name = prefix + "." + component[1];
            if (records.containsKey(component[0])) {
                walk(names, name, component[0], records);
            } else {
                names.add(variable(name));
            }
        }
    }

    private static String variable(String property) {
        return property.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
