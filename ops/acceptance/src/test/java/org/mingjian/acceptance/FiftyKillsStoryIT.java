package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The query side is killed fifty times while an import goes on: as it starts, as it takes up segments, as it writes, as it builds a
 * view anew. The node that runs beside it sleeps meanwhile, and wakes when all is over.
 */
class FiftyKillsStoryIT {

    private static final RunningSystem SYSTEM = RunningSystem.shared();
    private static final int KILLS = 50;
    private static final int REBUILD_AT = 20;
    private static final int MILLIS_AT_WORK = 4_000;
    /** The import waits for who starts, else most of the time would be spent on starting. */
    private static final Duration REST = Duration.ofSeconds(4);

    private static final String REBUILT = "unitdossier";
    private static final long SEED = 20260104;
    private static final Pattern TAKEN_UP = Pattern.compile(Pattern.quote(QuickQuerySide.WORKS) + ".* (segment .*)");

    private final long sleeper = Parts.of(SYSTEM).pid("query");
    private final Random random = new Random(SEED);
    private final Set<String> positions = new HashSet<>();
    private final InstantSource clock = InstantSource.system();
    /** How long the last one that was let took until it worked: a measure for this machine, today. */
    private int millisToStart;

    @AfterEach
    void wake() {
        Signals.goOn(sleeper);
    }

    @Test
    void leaveEveryViewWhatTheLogSays() {
        int before = SYSTEM.count("inspections");
        String version = serving();
        QuickQuerySide program = QuickQuerySide.of(SYSTEM, Path.of("target", "fifty-kills"));
        int imported;
        Signals.stop(sleeper);
        program.liveAndLeaveAnArchive();
        try (ContinualImport imports = ContinualImport.resting(SYSTEM, 97_000_000, REST)) {
            System.out.println("seed of the moments of death: " + SEED);
            for (int kill = 0; kill < KILLS; kill++) {
                try (Mortal life = program.live()) {
                    boolean lived = kill == REBUILD_AT ? beginARebuildAndDie(program, life) : dieAtRandom(life);
                    assertThat(lived).as("life %s until it was killed", kill).isTrue();
                }
            }
            imported = imports.end();
        }
        wake();

        assertThat(positions).as("where lives took up the work of others").hasSizeGreaterThan(KILLS / 10);
        Eventually.that(() -> assertThat(SYSTEM.count("inspections") - before).isEqualTo(imported));
        Eventually.that(() -> assertThat(serving()).isNotEqualTo(version));
        Outcome verified = SYSTEM.launcher().run("verify", "--all");
        assertThat(verified.exit()).as(verified.all()).isZero();
    }

    private boolean dieAtRandom(Mortal life) {
        if (millisToStart > 0 && random.nextInt(5) < 3) {
            return life.killAfter(random.nextInt(millisToStart));
        }
        Instant begin = clock.instant();
        life.awaitSaying(QuickQuerySide.WORKS);
        millisToStart = (int) Duration.between(begin, clock.instant()).toMillis();
        boolean lived = life.killAfter(random.nextInt(MILLIS_AT_WORK));
        TAKEN_UP.matcher(life.said()).results().map(result -> result.group(1)).forEach(positions::add);
        return lived;
    }

    private boolean beginARebuildAndDie(QuickQuerySide program, Mortal life) {
        Caller operator = SYSTEM.as("operator").onNode(program.uri());
        Eventually.that(() -> {
            Answer begun = operator.post("/api/v1/views/" + REBUILT + "/rebuild", "application/json", "");
            assertThat(begun.status()).as(begun.text()).isEqualTo(202);
        });
        return life.killAfter(0);
    }

    /** The version of the view that answers. */
    private static String serving() {
        return SYSTEM.as("operator").get("/api/v1/status").at("/views/" + REBUILT + "/version");
    }
}
