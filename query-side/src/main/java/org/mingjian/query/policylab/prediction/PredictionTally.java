package org.mingjian.query.policylab.prediction;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mingjian.query.credit.Fact;
import org.mingjian.query.credit.Risk;
import org.mingjian.query.credit.RiskRule;
import org.mingjian.query.credit.Scoring;
import org.mingjian.query.credit.Standing;

/** Collects how well rules tell what comes, subject by subject. Not for several threads: each has one, and they are added up. */
public final class PredictionTally {
    private static final int MONTHS = 12;

    private final LocalDate day;
    private final LocalDate until;
    private final SampleTally drawn = new SampleTally();
    private final SampleTally all = new SampleTally();
    private long undated;
    private long changedSince;

    /** @param day on which it is asked; what is dated before it is known */
    public PredictionTally(LocalDate day) {
        this.day = day;
        this.until = day.plusMonths(MONTHS);
    }

    /** Adds a subject; one that was not inspected in the time says nothing. */
    public void add(Scoring scoring, String jurisdiction, Map<String, Fact> facts) {
        Later later = Later.of(facts.values(), day, until, false);
        if (later.isEmpty()) {
            return;
        }
        KnownBefore known = KnownBefore.of(facts, day);
        undated += known.undated();
        changedSince += known.changedSince();
        Standing standing = scoring.standing(jurisdiction, known.facts(), day);
        Risk risk = Risk.estimate(scoring.packs(), jurisdiction, known.facts(), day);
        List<RiskRule.Level> levels = scoring.packs()
                .inForce(jurisdiction, day)
                .map(pack -> pack.risk().levels())
                .orElse(List.of());
        all.add(standing, risk, levels, later);
        Later drawnOnly = Later.of(facts.values(), day, until, true);
        if (!drawnOnly.isEmpty()) {
            drawn.add(standing, risk, levels, drawnOnly);
        }
    }

    /** Adds what another collected for the same day. */
    public void add(PredictionTally other) {
        drawn.add(other.drawn);
        all.add(other.all);
        undated += other.undated;
        changedSince += other.changedSince;
    }

    /** What came of it. */
    public Prediction report() {
        return new Prediction(day, until, drawn.report(Sample.DRAWN), all.report(Sample.ALL), undated, changedSince);
    }
}
