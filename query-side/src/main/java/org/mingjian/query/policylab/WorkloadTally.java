package org.mingjian.query.policylab;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mingjian.query.credit.Risk;
import org.mingjian.query.credit.Standing;
import org.mingjian.query.tierdue.Answered;
import org.mingjian.query.tierdue.SubjectSchemes;
import org.mingjian.rules.tier.Input;
import org.mingjian.rules.tier.Supervision;
import org.mingjian.rules.tier.TierRef;
import org.mingjian.rules.tier.TierScheme;
import org.mingjian.rules.tier.TierSchemes;
import org.mingjian.rules.tier.evidence.Evidence;

/** Adds up what the tiers that follow from standings and risk ask for in inspections. */
final class WorkloadTally {

    /** What one scheme asks for, under one of the two sets of rules. */
    private static final class Sum {
        private double least;
        private double drawn;
        private long ungraded;

        private void add(Optional<Supervision> supervision, int units) {
            if (supervision.isEmpty()) {
                ungraded += units;
                return;
            }
            Integer percent = supervision.get().drawPercent();
            least += (double) supervision.get().visitsFrom() * units;
            drawn += percent == null ? 0 : percent * units / 100.0;
        }

        private void add(Sum other) {
            least += other.least;
            drawn += other.drawn;
            ungraded += other.ungraded;
        }
    }

    private record Sums(String input, Sum inForce, Sum drafted) {}

    private final SubjectSchemes schemes;
    private final LocalDate day;
    private final Map<String, List<TierScheme>> byJurisdiction = new HashMap<>();
    private final Map<String, Sums> sums = new TreeMap<>();

    WorkloadTally(TierSchemes schemes, LocalDate day) {
        this.schemes = new SubjectSchemes(schemes);
        this.day = day;
    }

    void add(LabSubject subject, Rules now, Rules then, Standing was, Standing would) {
        for (TierScheme scheme :
                byJurisdiction.computeIfAbsent(subject.jurisdiction(), place -> schemes.inForce(place, day))) {
            Sums both = sums.computeIfAbsent(
                    scheme.header().name(), name -> new Sums(scheme.input().name(), new Sum(), new Sum()));
            both.inForce().add(supervision(scheme, evidence(scheme, subject, now, was)), subject.units());
            both.drafted().add(supervision(scheme, evidence(scheme, subject, then, would)), subject.units());
        }
    }

    private Evidence evidence(TierScheme scheme, LabSubject subject, Rules rules, Standing standing) {
        if (scheme.input() == Input.STANDING) {
            return Answered.standing(standing, day).evidence();
        }
        Risk risk = Risk.estimate(rules.scoring().packs(), subject.jurisdiction(), subject.facts(), day);
        return Answered.risk(risk, day).evidence();
    }

    private Optional<Supervision> supervision(TierScheme scheme, Evidence evidence) {
        TierRef tier = scheme.evaluate(evidence, day).tier();
        return tier == null ? Optional.empty() : Optional.of(scheme.tier(tier).supervision());
    }

    void add(WorkloadTally other) {
        other.sums.forEach((scheme, both) -> {
            Sums mine = sums.computeIfAbsent(scheme, name -> new Sums(both.input(), new Sum(), new Sum()));
            mine.inForce().add(both.inForce());
            mine.drafted().add(both.drafted());
        });
    }

    Workload report() {
        return Workload.of(sums.entrySet().stream()
                .map(scheme -> {
                    Sum now = scheme.getValue().inForce();
                    Sum then = scheme.getValue().drafted();
                    return new Workload.ByScheme(
                            scheme.getKey(),
                            scheme.getValue().input(),
                            now.least,
                            then.least,
                            now.drawn,
                            then.drawn,
                            now.ungraded,
                            then.ungraded);
                })
                .toList());
    }
}
