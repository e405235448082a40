package org.mingjian.query.policylab;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.query.credit.Standing;
import org.mingjian.query.policylab.prediction.PredictionTally;
import org.mingjian.rules.pack.PackKind;

/** Scores subjects both ways and adds up what differs. Not for several threads: each has one, and they are added up. */
final class Trial {

    /** How well either tells what comes, from one day on. */
    private record Pair(LocalDate day, PredictionTally inForce, PredictionTally drafted) {}

    private final DraftRules rules;
    private final LabQuestion question;
    private final TransitionMatrix matrix = new TransitionMatrix();
    private final Movers movers = new Movers();
    private final Shares bySize = new Shares();
    private final Shares byRegion = new Shares();
    private final PublicRecords publicRecords;
    private final WorkloadTally workload;
    private final List<Pair> history;
    private long subjects;
    private long underDraft;

    Trial(DraftRules rules, LabQuestion question) {
        this.rules = rules;
        this.question = question;
        this.publicRecords = new PublicRecords(question.day());
        this.workload = new WorkloadTally(rules.schemes(), question.day());
        this.history = question.history().stream()
                .map(day -> new Pair(day, new PredictionTally(day), new PredictionTally(day)))
                .toList();
    }

    void add(LabSubject subject) {
        String jurisdiction = subject.jurisdiction();
        boolean drafted = rules.holdsIn(jurisdiction, question.day());
        Rules now = rules.inForce();
        Rules then = rules.drafted(jurisdiction, question.day());
        Standing was = now.scoring().standing(jurisdiction, subject.facts(), question.day());
        Standing would = drafted ? then.scoring().standing(jurisdiction, subject.facts(), question.day()) : was;
        subjects++;
        underDraft += drafted ? 1 : 0;
        String from = Grades.of(was);
        String to = Grades.of(would);
        matrix.add(from, to);
        movers.offer(subject.subject(), was, would);
        bySize.add(Shares.size(subject.units()), from, to);
        byRegion.add(Shares.region(subject.regions()), from, to);
        publicRecords.add(subject, now, then);
        workload.add(subject, now, then, was, would);
        history.forEach(pair -> predict(pair, subject));
    }

    private void predict(Pair pair, LabSubject subject) {
        String jurisdiction = subject.jurisdiction();
        pair.inForce().add(rules.inForce().scoring(), jurisdiction, subject.facts());
        if (changesStandings()) {
            pair.drafted().add(rules.drafted(jurisdiction, pair.day()).scoring(), jurisdiction, subject.facts());
        }
    }

    private boolean changesStandings() {
        return rules.draft().is(PackKind.CREDIT_STANDING);
    }

    /** Adds what another found of other subjects. */
    void add(Trial other) {
        subjects += other.subjects;
        underDraft += other.underDraft;
        matrix.add(other.matrix);
        movers.add(other.movers);
        bySize.add(other.bySize);
        byRegion.add(other.byRegion);
        publicRecords.add(other.publicRecords);
        workload.add(other.workload);
        for (int i = 0; i < history.size(); i++) {
            history.get(i).inForce().add(other.history.get(i).inForce());
            history.get(i).drafted().add(other.history.get(i).drafted());
        }
    }

    LabReport report(String version, String position, long waiting) {
        List<LabReport.Comparative> predictions = new ArrayList<>();
        for (Pair pair : history) {
            predictions.add(new LabReport.Comparative(
                    pair.inForce().report(), changesStandings() ? pair.drafted().report() : null));
        }
        return new LabReport(
                version,
                position,
                waiting,
                subjects,
                underDraft,
                matrix.report(),
                matrix.moved(),
                movers.report(),
                workload.report(),
                publicRecords.report(),
                bySize.report(),
                byRegion.report(),
                predictions);
    }
}
