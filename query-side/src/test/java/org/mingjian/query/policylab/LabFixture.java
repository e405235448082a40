package org.mingjian.query.policylab;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.credit.Fact;
import org.mingjian.query.credit.Finality;
import org.mingjian.query.credit.Gravity;
import org.mingjian.query.credit.Imposed;
import org.mingjian.query.credit.InspectionFact;
import org.mingjian.query.credit.PenaltyFact;
import org.mingjian.query.credit.Scoring;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.search.SubjectDesk;
import org.mingjian.query.storage.ViewJson;
import org.mingjian.query.storage.memory.InMemoryCasDocuments;
import org.mingjian.query.support.PackFacts;
import org.mingjian.query.support.Packs;
import org.mingjian.query.verification.ServingViews;
import org.mingjian.rules.pack.Pack;

/** A lab over subjects in memory, with the packs shipped and a clock that stands still. */
public final class LabFixture {
    public static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    public static final LabQuestion QUESTION = new LabQuestion("CN-4101", DAY, List.of());
    public static final Drafts DRAFTS = new Drafts(PackFacts.INSTALLED);
    public static final String HENAN = PackFacts.INSTALLED.all().stream()
            .filter(one -> one.file().startsWith("CN-41/henan-health-credit"))
            .findFirst()
            .map(Pack::text)
            .orElseThrow();

    public final List<LabSubject> subjects = new ArrayList<>();
    public final InMemoryCasDocuments documents = new InMemoryCasDocuments();
    public final RunRecords records = new RunRecords(documents, ViewJson.mapper());
    public static final Instant START = Instant.parse("2026-06-01T02:00:00Z");

    public volatile Instant now = START;
    /** Called before each page. */
    public Runnable beforePage = () -> {};

    private int ids;

    /** The shipped rules of Henan, with one text in place of another. */
    public static Draft henanWith(String text, String instead) {
        if (!HENAN.contains(text)) {
            throw new IllegalArgumentException("the pack says nowhere " + text);
        }
        return DRAFTS.read(HENAN.replace(text, instead));
    }

    /** The rules in force, with a serious decision taking five points, four when corrected. */
    public static Draft mild() {
        return DRAFTS.read(HENAN.replace("points: 40", "points: 5").replace("atMost: 30", "atMost: 4"));
    }

    /** An organisation in Zhengzhou with one unit and a clean inspection, and decisions of these classes. */
    public static LabSubject subject(String name, Gravity... decisions) {
        Map<String, Fact> facts = new HashMap<>();
        facts.put("Inspection-" + name, new InspectionFact(DAY.minusMonths(6), 0, "NO_PROBLEM_FOUND", Map.of()));
        for (int i = 0; i < decisions.length; i++) {
            facts.put("PenaltyCase-" + name + i, decision(name + i, DAY.minusMonths(1), decisions[i]));
        }
        return new LabSubject("Subject-" + name, "CN-410100", true, List.of("CN-410105"), 1, false, facts);
    }

    public static PenaltyFact decision(String act, LocalDate on, Gravity gravity) {
        return PenaltyFact.elsewhere(
                on, 0, false, act, Gravity.NOT_STATED, Imposed.of(gravity, List.of("FINE"), Finality.FINAL));
    }

    public LabParts parts(String node) {
        InstantSource clock = () -> now;
        return new LabParts(
                (version, region) -> new Moment(),
                new WholeSubjects(new SubjectDesk(new SubjectsInMemory(Map.of())), new UnitsInMemory(Map.of())),
                new Scoring(Packs.SHIPPED),
                PackFacts.INSTALLED.all(),
                new Serving(),
                position -> "position-of-the-view",
                records,
                clock,
                () -> "run-" + ++ids,
                node,
                2);
    }

    /** Puts a run that is done on record. */
    public void done(String id, Draft draft) {
        records.begin(RunRecord.begun(id, "local-regulator", "node-1", draft, QUESTION, now)
                .ended(RunState.DONE, null, now, report(draft, QUESTION)));
    }

    /** What a run of this node finds, without a record. */
    public LabReport report(Draft draft, LabQuestion question) {
        return new LabRun(parts("node-1"), draft, question).run();
    }

    private final class Moment implements LabSubjects.Snapshot {
        @Override
        public long size() {
            return subjects.size();
        }

        @Override
        public void read(int share, int of, Consumer<List<LabSubject>> pages) {
            for (int i = share; i < subjects.size(); i += of) {
                beforePage.run();
                pages.accept(List.of(subjects.get(i)));
            }
        }

        @Override
        public void close() {}
    }

    private static final class Serving implements ServingViews {
        @Override
        public ViewVersion version(String view) {
            return new ViewVersion(view, 1);
        }

        @Override
        public @Nullable TrackingToken storedPosition(ViewVersion version) {
            return null;
        }

        @Override
        public Set<String> waiting(ViewVersion version) {
            return Set.of();
        }
    }

    static Optional<Mover> mover(LabReport report, String subject) {
        return report.movers().stream()
                .filter(mover -> mover.subject().equals("Subject-" + subject))
                .findFirst();
    }
}
