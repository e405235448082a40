package org.mingjian.query.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mingjian.query.credit.RulePacks;
import org.mingjian.query.rulebook.RuleDirectory;
import org.mingjian.rules.pack.PackReader;

/** A pack with every form of rule and round numbers, in force in {@link #PLACE} from 2020 to 2030. */
public final class TestPack {
    public static final String PLACE = "XX-Test";
    public static final RulePacks RULES = RuleDirectory.of(
            List.of(PackReader.read("test-1.yaml", text(Path.of("src/test/resources/packs/test-1.yaml")))));

    private TestPack() {}

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
