package org.mingjian.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.query.support.Facts.HOTEL;
import static org.mingjian.query.support.Facts.UNIT;
import static org.mingjian.query.support.Facts.day;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.elasticsearch.client.Request;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.ViewFingerprint;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.ViewWrite;
import org.mingjian.query.projection.WriteOutcome;
import org.mingjian.query.storage.elasticsearch.ElasticsearchHttp;
import org.mingjian.query.storage.elasticsearch.ElasticsearchTiers;
import org.mingjian.query.storage.elasticsearch.ElasticsearchViewIndices;
import org.mingjian.query.storage.elasticsearch.ElasticsearchViewStore;
import org.mingjian.query.support.History;
import org.mingjian.query.support.TestElasticsearch;
import org.mingjian.query.support.TierFacts;
import org.mingjian.query.tierboard.TierBoardFold;
import org.mingjian.query.tierboard.TierBoardView;
import org.mingjian.query.tierboard.TierState;

/** Documents of tiers and lists fit their strict mapping, and are found and counted by what they are on a day. */
@SuppressWarnings("NullAway.Init") // set up once before the tests
class ElasticsearchTiersIT {
    private static final Slice FIRST = new Slice(List.of(), 10);
    private static final Tiers.Place EVERYWHERE = new Tiers.Place(null, null, null);
    private static final String OTHER = TierFacts.STREAM.replace("0001.", "0002.");

    private static ElasticsearchTiers tiers;

    @BeforeAll
    static void fill() throws IOException {
        ElasticsearchHttp http = TestElasticsearch.http();
        var fold = new TierBoardFold();
        TestElasticsearch.delete("mingjian-tierboard-v1");
        var version = new ViewVersion("tierboard", 1);
        new ElasticsearchViewIndices(http, new ViewFingerprint(List.of()), 0).make(fold, version, true);
        var writes = new ArrayList<ViewWrite<TierBoardView>>();
        History.views(fold, history().events()).forEach((key, view) -> writes.add(new ViewWrite<>(key, view, null)));
        var outcomes = new ElasticsearchViewStore(http, 1 << 20).save(version, writes);
        assertThat(outcomes.values()).allSatisfy(o -> assertThat(o).isInstanceOf(WriteOutcome.Saved.class));
        TestElasticsearch.client().performRequest(new Request("POST", "/mingjian-tierboard-v1/_refresh"));
        tiers = new ElasticsearchTiers(http);
    }

    private static History history() {
        return new History()
                .add(TierFacts.KEY_LIST, "", TierFacts.listIssued("2026-01-01", "2026-12-31"))
                .add(TierFacts.LISTING, HOTEL, UNIT, TierFacts.keyEntered("2026-03-01"))
                .add(TierFacts.LISTING, HOTEL, UNIT, TierFacts.keyLeft("2026-06-01"))
                .add(TierFacts.STREAM, HOTEL, UNIT, TierFacts.reviewed("2026-03-01"))
                .add(TierFacts.STREAM, HOTEL, UNIT, TierFacts.proposed("A", "2026-03-02", null))
                .add(TierFacts.STREAM, HOTEL, UNIT, TierFacts.confirmed("A", "2026-03-10", "2026-03-10"))
                .add(TierFacts.STREAM, HOTEL, UNIT, TierFacts.overridden("C", "2026-05-10", "2026-05-10", "2026-11-10"))
                .add(TierFacts.STREAM, HOTEL, UNIT, TierFacts.objected("o1", "2026-05-20"))
                .add(OTHER, HOTEL, UNIT, TierFacts.proposed(null, "2026-03-02", null));
    }

    private static List<String> found(@Nullable String tier, @Nullable TierState state, String on) {
        return tiers.search(new Tiers.Filter(EVERYWHERE, tier, state, day(on)), FIRST).items().stream()
                .map(TierBoardView::stream)
                .toList();
    }

    @Test
    void findsTiersByWhatTheyAreOnAnyDay() {
        assertThat(found(null, null, "2026-03-01")).isEmpty();
        assertThat(found(null, TierState.PROPOSED, "2026-03-02")).containsExactly(TierFacts.STREAM, OTHER);
        assertThat(found("A", null, "2026-03-10")).containsExactly(TierFacts.STREAM);
        assertThat(found("A", TierState.OVERRIDDEN, "2026-05-10")).isEmpty();
        assertThat(found("C", TierState.OBJECTED, "2026-05-20")).containsExactly(TierFacts.STREAM);
        assertThat(found(null, TierState.REVIEW_DUE, "2026-11-09")).isEmpty();
        assertThat(found(null, TierState.REVIEW_DUE, "2026-11-10")).containsExactly(TierFacts.STREAM);
    }

    @Test
    void countsThemByRegionSpecialtySchemeVersionAndTier() {
        var counts = tiers.statistics(new Tiers.Filter(EVERYWHERE, null, null, day("2026-05-20")));

        assertThat(counts.total()).isEqualTo(2);
        assertThat(counts.rows())
                .containsExactly(
                        new Tiers.Row("CN-410102", "public-places", TierFacts.SCHEME, "2009", "C", 1),
                        new Tiers.Row("CN-410102", "public-places", TierFacts.SCHEME, null, null, 1));
        assertThat(counts.byState()).isEqualTo(Map.of("objected", 1L, "overridden", 1L, "proposed", 1L));
        assertThat(counts.leftOut()).isZero();
    }

    @Test
    void findsWhatChangedAndWhatIsListed() {
        var june = tiers.changed(day("2026-06-01"), day("2026-06-30"), EVERYWHERE, FIRST);
        var may = tiers.changed(day("2026-05-01"), day("2026-05-31"), EVERYWHERE, FIRST);

        assertThat(june.items()).extracting(TierBoardView::stream).containsExactly(TierFacts.LISTING);
        assertThat(may.items()).extracting(TierBoardView::stream).containsExactly(TierFacts.STREAM);
        assertThat(tiers.ofUnit(UNIT)).extracting(TierBoardView::stream).containsExactly(TierFacts.STREAM, OTHER);
        assertThat(tiers.byStreams(List.of(TierFacts.LISTING, TierFacts.KEY_LIST, "UnitListing-none")))
                .containsOnlyKeys(TierFacts.LISTING, TierFacts.KEY_LIST);
    }
}
