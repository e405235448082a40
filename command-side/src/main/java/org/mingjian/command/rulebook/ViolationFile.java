package org.mingjian.command.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.mingjian.command.shared.rules.ViolationRule;
import org.mingjian.command.shared.rules.ViolationRules;
import org.mingjian.rules.pack.Pack;
import org.mingjian.rules.pack.PackException;
import org.mingjian.rules.pack.PackKind;
import org.mingjian.rules.pack.PackReader;

/** A file of rules on violations. */
public final class ViolationFile {

    private ViolationFile() {}

    /**
     * Reads a file.
     *
     * @throws PackException it is not fit for use
     */
    public static ViolationRules read(Path file) {
        try {
            return of(PackReader.read(file.toString(), Files.readString(file)));
        } catch (IOException e) {
            throw new PackException(file.toString(), List.of("cannot be read: " + e));
        }
    }

    /**
     * The rules that a pack holds.
     *
     * @throws PackException it is about something else, or its rules contradict each other
     */
    public static ViolationRules of(Pack pack) {
        if (pack.header().kind() != PackKind.VIOLATIONS) {
            throw new PackException(pack.file(), List.of(pack.lines().at("/kind") + "is not about violations"));
        }
        List<ViolationRule> versions = versions(pack);
        List<String> reasons = Contradictions.in(versions, pack.lines());
        if (!reasons.isEmpty()) {
            throw new PackException(pack.file(), reasons);
        }
        return new ViolationRules(versions);
    }

    private static List<ViolationRule> versions(Pack pack) {
        try {
            return StreamSupport.stream(pack.root().get("rules").spliterator(), false)
                    .map(ViolationNodes::rule)
                    .toList();
        } catch (DateTimeException e) {
            throw new PackException(pack.file(), List.of("a day that no calendar has: " + e.getMessage()));
        }
    }
}
