package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A second query node joins while an import goes on, sleeps, wakes, and is killed; the views are what the log says. */
class SeveralNodesStoryIT {

    private static final RunningSystem SYSTEM = RunningSystem.shared();

    @Test
    void shareTheViewsAndHarmNothingWhateverBecomesOfOne() {
        int before = SYSTEM.count("inspections");
        int imported;
        try (ContinualImport imports = ContinualImport.into(SYSTEM, 96_000_000);
                SecondNode second = SecondNode.ofTheQuerySide(SYSTEM)) {
            TwoQueryNodes nodes = new TwoQueryNodes(SYSTEM, second);
            nodes.shareTheViews();
            nodes.answerWhatAnOfficerHasSeen(SYSTEM.as("officer"));
            nodes.bearThatOneSleeps();
            nodes.takeOverInTime();
            imported = imports.end();
        }
        Eventually.that(() -> assertThat(SYSTEM.count("inspections") - before).isEqualTo(imported));
        Outcome verified = SYSTEM.launcher().run("verify", "--all");
        assertThat(verified.exit()).as(verified.all()).isZero();
    }
}
