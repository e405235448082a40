package org.mingjian.benchmark.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.mingjian.benchmark.figures.Figure;
import org.mingjian.benchmark.figures.Medians;
import org.mingjian.benchmark.figures.Plan;
import org.mingjian.query.credit.Scoring;
import org.mingjian.query.policylab.Draft;
import org.mingjian.query.policylab.Drafts;
import org.mingjian.query.policylab.LabParts;
import org.mingjian.query.policylab.LabQuestion;
import org.mingjian.query.policylab.LabReport;
import org.mingjian.query.policylab.LabRun;
import org.mingjian.query.policylab.RunRecords;
import org.mingjian.query.policylab.WholeSubjects;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.ViewWrite;
import org.mingjian.query.rulebook.InstalledPacks;
import org.mingjian.query.rulebook.RuleDirectory;
import org.mingjian.query.search.SubjectDesk;
import org.mingjian.query.storage.ViewJson;
import org.mingjian.query.storage.elasticsearch.ElasticsearchLabSubjects;
import org.mingjian.query.storage.elasticsearch.ElasticsearchSubjects;
import org.mingjian.query.storage.elasticsearch.ElasticsearchUnits;
import org.mingjian.query.storage.elasticsearch.ElasticsearchViewStore;
import org.mingjian.query.storage.memory.InMemoryCasDocuments;
import org.mingjian.query.verification.ServingViews;

/** How long a draft of rules takes to be tried on a province, read from Elasticsearch. */
final class WhatIfMeasurement {
    private static final ViewVersion VERSION = new ViewVersion("creditstanding", 1);
    private static final Path RULES = Path.of("ops/rules");
    private static final int BULK = 5_000;
    private static final int BULK_BYTES = 5_000_000;
    private static final int MILLION = 1_000_000;
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final Laboratory lab;
    private final Plan plan;
    private final Heap heap = new Heap();
    private final InstalledPacks installed = InstalledPacks.read(RULES);
    private final Scoring scoring = new Scoring(RuleDirectory.read(RULES));

    WhatIfMeasurement(Laboratory lab, Plan plan) {
        this.lab = lab;
        this.plan = plan;
    }

    List<Figure> take() {
        int subjects = plan.amount(MILLION, 20_000);
        lab.indices().clear();
        lab.indices().make(VERSION.index(), "creditstanding");
        fill(subjects);
        long found = lab.indices().documents(VERSION.index());
        Medians medians = new Medians();
        for (int round = 0; round < plan.rounds(); round++) {
            round(medians, found, List.of(), "Trying a draft");
            round(medians, found, List.of(DAY.minusYears(1)), "The same with how well it tells what comes");
        }
        medians.add("Heap, most after a collection", heap.mebibytes(), "MiB", "of %.0f MiB".formatted(Heap.limit()));
        return medians.figures();
    }

    private void round(Medians medians, long subjects, List<LocalDate> history, String what) {
        Meter meter = lab.meter();
        LabReport report = new LabRun(parts(), draft(), new LabQuestion("CN-41", DAY, history)).run();
        meter.stop();
        if (report.subjects() != subjects || report.moved() == 0) {
            throw new IllegalStateException(
                    "looked at %d of %d subjects, %d moved".formatted(report.subjects(), subjects, report.moved()));
        }
        medians.add(
                what + ", %,d subjects".formatted(subjects),
                meter.seconds(),
                "s",
                "goal ≤ 180 s for 1,000,000; " + Spent.text(meter, subjects).replace("an event", "a subject"));
    }

    private void fill(int subjects) {
        InventedStandings standings = new InventedStandings(scoring.packs());
        ElasticsearchViewStore store = new ElasticsearchViewStore(lab.indices().http(), BULK_BYTES);
        for (int from = 0; from < subjects; from += BULK) {
            List<ViewWrite<Object>> writes = new ArrayList<>();
            for (int number = from; number < Math.min(subjects, from + BULK); number++) {
                var view = standings.subject(number);
                writes.add(new ViewWrite<>(view.subject(), view, null));
            }
            store.save(VERSION, writes);
        }
    }

    /** The rules of Henan with other points for what is serious. */
    private Draft draft() {
        try {
            String text = Files.readString(RULES.resolve("CN-41/henan-health-credit-1.yaml"));
            return new Drafts(installed).read(text.replace("points: 40", "points: 55"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LabParts parts() {
        var http = lab.indices().http();
        return new LabParts(
                new ElasticsearchLabSubjects(http),
                new WholeSubjects(new SubjectDesk(new ElasticsearchSubjects(http)), new ElasticsearchUnits(http)),
                scoring,
                installed.all(),
                new OneView(),
                position -> "",
                new RunRecords(new InMemoryCasDocuments(), ViewJson.mapper()),
                InstantSource.system(),
                () -> "measured",
                "benchmark",
                2);
    }

    /** The index that was filled. */
    private static final class OneView implements ServingViews {
        @Override
        public ViewVersion version(String view) {
            return VERSION;
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
}
