package org.mingjian.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjian.query.support.Facts.BATH;
import static org.mingjian.query.support.Facts.HOTEL;
import static org.mingjian.query.support.Facts.UNIT;
import static org.mingjian.query.support.Facts.day;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mingjian.inspection.InspectionResult;
import mingjian.penalty.CreditClass;
import mingjian.penalty.Finality;
import mingjian.rectification.OrderNature;
import mingjian.shared.Severity;
import org.elasticsearch.client.Request;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingjian.query.credit.Scoring;
import org.mingjian.query.creditstanding.CreditStandingFold;
import org.mingjian.query.creditstanding.CreditStandingView;
import org.mingjian.query.inspectiondocket.InspectionDocketFold;
import org.mingjian.query.inspectiondocket.InspectionDocketView;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.projection.ViewFingerprint;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.ViewWrite;
import org.mingjian.query.projection.WriteOutcome;
import org.mingjian.query.storage.elasticsearch.ElasticsearchHttp;
import org.mingjian.query.storage.elasticsearch.ElasticsearchInspections;
import org.mingjian.query.storage.elasticsearch.ElasticsearchSubjects;
import org.mingjian.query.storage.elasticsearch.ElasticsearchUnits;
import org.mingjian.query.storage.elasticsearch.ElasticsearchViewIndices;
import org.mingjian.query.storage.elasticsearch.ElasticsearchViewStore;
import org.mingjian.query.support.Facts;
import org.mingjian.query.support.History;
import org.mingjian.query.support.Packs;
import org.mingjian.query.support.TestElasticsearch;
import org.mingjian.query.unitdossier.UnitDossierFold;
import org.mingjian.query.unitdossier.UnitDossierView;

/** Each view's documents fit its strict mapping, and the searches find what they should in a real server. */
@SuppressWarnings("NullAway.Init") // set up once before the tests
class ElasticsearchViewsIT {
    private static final String TEA = "Subject-uscc.91410105MA4BBBBB1X";
    private static ElasticsearchHttp http;

    @BeforeAll
    static void fill() throws IOException {
        for (String view : List.of("creditstanding", "unitdossier", "inspectiondocket")) {
            TestElasticsearch.delete("mingjian-" + view + "-v1");
        }
        http = TestElasticsearch.http();
        History history = history();
        write(new CreditStandingFold(Packs.SHIPPED), history);
        write(new UnitDossierFold(), history);
        write(new InspectionDocketFold(), history);
        TestElasticsearch.client().performRequest(new Request("POST", "/mingjian-*/_refresh"));
    }

    private static History history() {
        var history = new History()
                .add(HOTEL, HOTEL, Facts.registered("郑州花园宾馆", "CN-410105"))
                .add(HOTEL, HOTEL, Facts.renamed("郑州新世纪酒店", "2026-02-01"))
                .add(BATH, BATH, Facts.registered("清泉浴池", "CN-370481"))
                .add(TEA, TEA, Facts.registered("园花茶社", "CN-410200"))
                .add("Identifier-licence.A1", "", Facts.claimedBy(HOTEL))
                .add(UNIT, HOTEL, UNIT, Facts.opened(HOTEL, "CN-410102"))
                .add(UNIT, TEA, UNIT, Facts.handedOver(HOTEL, TEA, "2026-06-01"))
                .add("Inspection-1", HOTEL, UNIT, Facts.scheduled(HOTEL, UNIT))
                .add("Inspection-1", HOTEL, UNIT, Facts.entered("2026-02-03"))
                .add("Inspection-1", HOTEL, UNIT, Facts.finding("f1", Severity.SERIOUS))
                .add("Inspection-1", HOTEL, UNIT, Facts.finding("f2", Severity.MINOR))
                .add("Inspection-1", HOTEL, UNIT, Facts.concluded("2026-02-04", InspectionResult.PROBLEMS_FOUND))
                .add("Inspection-1", HOTEL, UNIT, Facts.withdrawing("f2"))
                .add("RectificationOrder-1", HOTEL, UNIT, Facts.pastOrder(HOTEL, "a", OrderNature.ADVICE))
                .add(
                        "PenaltyCase-1",
                        HOTEL,
                        UNIT,
                        Facts.pastPenalty(HOTEL, "a", "2026-04-10", CreditClass.GENERAL, Finality.FINAL));
        for (int i = 2; i < 9; i++) {
            history.add(
                    "Inspection-" + i,
                    HOTEL,
                    UNIT,
                    Facts.pastInspection(HOTEL, UNIT, "2025-01-0" + i / 2, Severity.MINOR, Severity.GENERAL));
        }
        return history;
    }

    private static <V> void write(Fold<V> fold, History history) {
        var version = new ViewVersion(fold.view(), 1);
        new ElasticsearchViewIndices(http, new ViewFingerprint(List.of()), 0).make(fold, version, true);
        var writes = new ArrayList<ViewWrite<V>>();
        History.views(fold, history.events()).forEach((key, view) -> writes.add(new ViewWrite<>(key, view, null)));
        var outcomes = new ElasticsearchViewStore(http, 1 << 20).save(version, writes);
        assertThat(outcomes.values()).allSatisfy(o -> assertThat(o).isInstanceOf(WriteOutcome.Saved.class));
    }

    @Test
    void readsTheVersionThatWasChosenWhateverServes() {
        Units units = new ElasticsearchUnits(http);
        OneVersion.choose(List.of(new ViewVersion("unitdossier", 7)));
        try {
            assertThatThrownBy(() -> units.byStream(UNIT)).isInstanceOf(StoreUnavailableException.class);
            assertThatThrownBy(() -> units.byStreams(List.of(UNIT))).isInstanceOf(StoreUnavailableException.class);

            OneVersion.choose(List.of(new ViewVersion("unitdossier", 1)));
            assertThat(units.byStream(UNIT)).isPresent();
        } finally {
            OneVersion.forget();
        }
        assertThat(units.byStreams(List.of(UNIT))).isNotEmpty();
    }

    @Test
    void findsSubjectsByPartOfANameTheyBearOrBore() {
        assertThat(subjects("花园", null, null, null)).containsExactly(HOTEL);
        assertThat(subjects("新世纪", null, null, null)).containsExactly(HOTEL);
        assertThat(subjects("园花", null, null, null)).containsExactly(TEA);
        assertThat(subjects("泉清", null, null, null)).isEmpty();
    }

    @Test
    void findsSubjectsByRegionSpecialtyAndGradeOfADay() {
        assertThat(subjects(null, "CN-3704", null, null)).contains(BATH).doesNotContain(HOTEL);
        assertThat(subjects(null, null, null, "B")).contains(HOTEL).doesNotContain(BATH);
        assertThat(subjects(null, null, null, "NOT_RATED")).contains(TEA).doesNotContain(HOTEL, BATH);
    }

    @Test
    void looksAtTheDossierOfAUnitTakenOver() {
        var units = new ElasticsearchUnits(http);
        var all = new ElasticsearchSubjects(http);
        var search = new SubjectSearch(all, units, new SubjectDesk(all), new Scoring(Packs.SHIPPED));
        var here = new Subjects.Filter(null, "CN-410102", "public-places", null, day("2026-07-01"));
        var elsewhere = new Subjects.Filter(null, "CN-42", null, null, day("2026-07-01"));

        assertThat(search.search(here, new Slice(List.of(), 10)).items())
                .extracting(hit -> hit.found().subject().subject())
                .containsExactly(TEA);
        assertThat(search.search(elsewhere, new Slice(List.of(), 10)).items()).isEmpty();
    }

    @Test
    void findsASubjectByIdAndByIdentifier() {
        var desk = new SubjectDesk(new ElasticsearchSubjects(http));

        assertThat(desk.find("licence.A1").orElseThrow().subject().subject()).isEqualTo(HOTEL);
        assertThat(desk.find(HOTEL).orElseThrow().facts()).containsKey("PenaltyCase-1");
        assertThat(desk.find("uscc.nobody")).isEmpty();
    }

    @Test
    void findsUnits() {
        var units = new ElasticsearchUnits(http);

        assertThat(units.byStream(UNIT).map(UnitDossierView::subject)).contains(TEA);
        assertThat(units.search(new Units.Filter("花园", "CN-4101", "public-places", "住宿"), new Slice(List.of(), 5))
                        .items())
                .hasSize(1);
        assertThat(units.search(new Units.Filter(null, "CN-42", null, null), new Slice(List.of(), 5))
                        .items())
                .isEmpty();
    }

    @Test
    void pagesThroughInspectionsNewestFirst() {
        var inspections = new ElasticsearchInspections(http);
        var filter = new Inspections.Filter(List.of(HOTEL), UNIT, null, null, null);
        var seen = new ArrayList<String>();
        var after = List.<String>of();
        do {
            var page = inspections.search(filter, new Slice(after, 3));
            assertThat(page.total()).isEqualTo(8);
            page.items().stream().map(InspectionDocketView::inspection).forEach(seen::add);
            after = page.last();
        } while (!after.isEmpty());

        assertThat(seen).hasSize(8).doesNotHaveDuplicates().startsWith("Inspection-1", "Inspection-8");
    }

    @Test
    void countsWhatImportsAreCheckedBy() {
        var inspections = new ElasticsearchInspections(http);

        var all = inspections.statistics(null, null);
        var past = inspections.statistics(day("2025-01-01"), day("2025-12-31"));

        assertThat(all.inspections()).isEqualTo(8);
        assertThat(all.findings().total()).isEqualTo(15);
        assertThat(all.findings().withdrawn()).isEqualTo(1);
        assertThat(past.findings().bySeverity()).isEqualTo(Map.of("MINOR", 7L, "GENERAL", 7L));
        assertThat(past.findings().byStatedAction()).isEqualTo(Map.of("Notice to Comply", 14L));
        assertThat(past.findings().fines().get("CAD")).isEqualTo(new Inspections.Amount(14, 14 * 31500));
    }

    /**
     * Nothing is written between these searches: the deduction of 2026-04-10 ends, and then the evidence does. Who has taken over
     * a unit is found under every grade and asked for again.
     */
    @Test
    void followsTheDayWithoutAnEvent() {
        assertThat(graded("B", "2027-04-09")).contains(HOTEL);
        assertThat(graded("A", "2027-04-09")).doesNotContain(HOTEL);
        assertThat(graded("B", "2027-04-10")).doesNotContain(HOTEL);
        assertThat(graded("A", "2027-04-10")).contains(HOTEL);
        assertThat(graded("NOT_RATED", "2031-02-02")).doesNotContain(HOTEL);
        assertThat(graded("NOT_RATED", "2031-02-03")).contains(HOTEL);
    }

    private static List<String> graded(String grade, String on) {
        return subjects(new Subjects.Filter(null, null, null, grade, day(on)));
    }

    private static List<String> subjects(
            @Nullable String name, @Nullable String region, @Nullable String specialty, @Nullable String grade) {
        return subjects(new Subjects.Filter(name, region, specialty, grade, day("2026-07-01")));
    }

    private static List<String> subjects(Subjects.Filter filter) {
        return new ElasticsearchSubjects(http)
                .search(filter, new Slice(List.of(), 10)).items().stream()
                        .map(CreditStandingView::subject)
                        .toList();
    }
}
