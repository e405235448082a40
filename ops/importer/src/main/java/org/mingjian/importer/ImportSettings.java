package org.mingjian.importer;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What to import and how.
 *
 * @param rejects where refused rows go
 * @param dryRun whether to count only, and send nothing
 * @param lanes how many requests may be under way at once
 * @param giveUpAfter how long a command side that does not answer is waited for
 */
public record ImportSettings(
        Path mapping, List<Path> inputs, Path rejects, boolean dryRun, int lanes, Duration giveUpAfter) {}
