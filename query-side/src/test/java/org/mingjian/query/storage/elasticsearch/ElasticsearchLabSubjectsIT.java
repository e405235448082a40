package org.mingjian.query.storage.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mingjian.penalty.CreditClass;
import mingjian.penalty.Finality;
import mingjian.shared.Severity;
import org.elasticsearch.client.Request;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.query.creditstanding.CreditStandingFold;
import org.mingjian.query.creditstanding.CreditStandingView;
import org.mingjian.query.policylab.LabSubject;
import org.mingjian.query.policylab.LabSubjects;
import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.ViewWrite;
import org.mingjian.query.support.Facts;
import org.mingjian.query.support.History;
import org.mingjian.query.support.Packs;
import org.mingjian.query.support.TestElasticsearch;

class ElasticsearchLabSubjectsIT {
    private static final ViewVersion VERSION = new ViewVersion("labsubjects", 1);

    private final LabSubjects subjects = new ElasticsearchLabSubjects(TestElasticsearch.http());
    private final History history = new History();

    @BeforeEach
    void emptyIndex() throws IOException {
        TestElasticsearch.delete(VERSION.index());
        Request create = new Request("PUT", "/" + VERSION.index());
        create.setJsonEntity(IndexDefinition.of("creditstanding").canonical());
        TestElasticsearch.client().performRequest(create);
    }

    private void add(String subject, String region) {
        history.add(subject, subject, Facts.registered("花园宾馆", "CN-410100"))
                .add("SupervisedUnit-" + subject, subject, "SupervisedUnit-" + subject, Facts.opened(subject, region));
    }

    private Map<String, CreditStandingView> stored() {
        Map<String, CreditStandingView> views = History.views(new CreditStandingFold(Packs.SHIPPED), history.events());
        new ElasticsearchViewStore(TestElasticsearch.http(), 5_000_000)
                .save(
                        VERSION,
                        views.entrySet().stream()
                                .map(view -> new ViewWrite<>(view.getKey(), view.getValue(), null))
                                .toList());
        return views;
    }

    private static List<LabSubject> all(LabSubjects.Snapshot snapshot, int shares) {
        List<LabSubject> all = new ArrayList<>();
        for (int share = 0; share < shares; share++) {
            snapshot.read(share, shares, all::addAll);
        }
        return all;
    }

    @Test
    void readsEverySubjectOfTheRegionOnceHoweverManyRead() {
        for (int i = 0; i < 2_300; i++) {
            add("Subject-here." + i, "CN-410105");
        }
        add("Subject-elsewhere.1", "CN-410700");
        history.add("Subject-here.7", "Subject-here.7", Facts.mergedInto("Subject-elsewhere.2"));
        stored();

        try (LabSubjects.Snapshot snapshot = subjects.open(VERSION, "CN-4101")) {
            for (int shares : new int[] {1, 2, 3}) {
                assertThat(all(snapshot, shares))
                        .hasSize(2_299)
                        .extracting(LabSubject::subject)
                        .doesNotHaveDuplicates()
                        .doesNotContain("Subject-elsewhere.1", "Subject-here.7");
            }
            assertThat(snapshot.size()).isEqualTo(2_299);
        }
    }

    @Test
    void readsOfADocumentWhatRunsNeed() {
        add(Facts.HOTEL, "CN-410105");
        history.add(
                        "Inspection-1",
                        Facts.HOTEL,
                        Facts.pastInspection(Facts.HOTEL, Facts.UNIT, "2025-03-01", Severity.SERIOUS, Severity.MINOR))
                .add(
                        "PenaltyCase-1",
                        Facts.HOTEL,
                        Facts.pastPenalty(Facts.HOTEL, "a", "2026-04-10", CreditClass.SERIOUS, Finality.FINAL));
        CreditStandingView view = Objects.requireNonNull(stored().get(Facts.HOTEL));

        try (LabSubjects.Snapshot snapshot = subjects.open(VERSION, "CN")) {
            assertThat(all(snapshot, 1))
                    .containsExactly(new LabSubject(
                            Facts.HOTEL, "CN-410100", true, List.of("CN-410105"), 1, false, view.facts()));
        }
    }

    @Test
    void readsThoseWhoMayLieInTheRegionToo() {
        add(Facts.HOTEL, "CN-410700");
        add(Facts.BATH, "CN-410700");
        history.add(Facts.BATH, Facts.BATH, Facts.mergedInto(Facts.HOTEL));
        stored();

        try (LabSubjects.Snapshot snapshot = subjects.open(VERSION, "CN-4101")) {
            assertThat(all(snapshot, 1)).singleElement().satisfies(subject -> {
                assertThat(subject.subject()).isEqualTo(Facts.HOTEL);
                assertThat(subject.recheck()).isTrue();
            });
        }
    }

    @Test
    void seesNothingThatIsWrittenMeanwhile() {
        add(Facts.HOTEL, "CN-410105");
        stored();
        CreditStandingView late = new History()
                .add(Facts.BATH, Facts.BATH, Facts.registered("清泉浴池", "CN-410102"))
                .view(new CreditStandingFold(Packs.SHIPPED), Facts.BATH);

        try (LabSubjects.Snapshot snapshot = subjects.open(VERSION, "CN-4101")) {
            new ElasticsearchViewStore(TestElasticsearch.http(), 5_000_000)
                    .save(VERSION, List.of(new ViewWrite<>(Facts.BATH, late, null)));

            assertThat(all(snapshot, 2)).extracting(LabSubject::subject).containsExactly(Facts.HOTEL);
        }
    }

    @Test
    void takesAnIndexThatIsNotThereForNoAnswer() {
        assertThatThrownBy(() -> subjects.open(new ViewVersion("absent", 1), "CN"))
                .isInstanceOf(StoreUnavailableException.class);
    }
}
