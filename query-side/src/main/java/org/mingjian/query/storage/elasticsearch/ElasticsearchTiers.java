package org.mingjian.query.storage.elasticsearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingjian.query.search.Page;
import org.mingjian.query.search.Slice;
import org.mingjian.query.search.Tiers;
import org.mingjian.query.tierboard.TierBoardView;
import org.mingjian.query.tierboard.TierState;

/** The tiers in Elasticsearch. */
public final class ElasticsearchTiers implements Tiers {

    private static final String SPANS = "grading.spans";
    /** A unit has few specialties and schemes, and a scheme few tiers. */
    private static final int MOST = 1000;
    /** What is beyond is counted as left out: ask by region. */
    private static final int MOST_GROUPS = 10_000;

    private final ViewQueries<TierBoardView> queries;

    public ElasticsearchTiers(ElasticsearchHttp http) {
        queries = new ViewQueries<>(http, "tierboard", TierBoardView.class);
    }

    @Override
    public Page<TierBoardView> search(Filter filter, Slice slice) {
        return queries.page(matching(filter), List.of(Map.of("stream", "asc")), slice);
    }

    @Override
    public Counts statistics(Filter filter) {
        var each = Map.of(
                "groups", Map.of("terms", Map.of("field", SPANS + ".group", "size", MOST_GROUPS)),
                "states", Map.of("terms", Map.of("field", SPANS + ".states", "size", MOST)));
        var spans = Map.of(
                "nested", Map.of("path", SPANS), "aggs", Map.of("then", Map.of("filter", then(filter), "aggs", each)));
        JsonNode then = queries.search(Map.of("size", 0, "query", matching(filter), "aggs", Map.of("spans", spans)))
                .path("aggregations")
                .path("spans")
                .path("then");
        var rows = new ArrayList<Row>();
        then.path("groups")
                .path("buckets")
                .forEach(bucket -> rows.add(Row.of(
                        bucket.path("key").asText(), bucket.path("doc_count").asLong())));
        return Counts.of(
                then.path("doc_count").asLong(),
                rows,
                byState(then.path("states")),
                then.path("groups").path("sum_other_doc_count").asLong());
    }

    @Override
    public Page<TierBoardView> changed(LocalDate from, LocalDate to, Place place, Slice slice) {
        var gradings = ofUnits(place).between("grading.changedOn", from, to).query();
        boolean listsToo = place.specialty() == null && place.scheme() == null;
        var listings = new Filters()
                .prefix("listings.region", place.region())
                .between("listings.changedOn", from, to)
                .query();
        return queries.page(
                listsToo ? ViewQueries.any(List.of(gradings, listings)) : gradings,
                List.of(Map.of("stream", "asc")),
                slice);
    }

    @Override
    public List<TierBoardView> ofUnit(String unit) {
        return queries.page(
                        new Filters().term("grading.unit", unit).query(),
                        List.of(Map.of("stream", "asc")),
                        new Slice(List.of(), MOST))
                .items();
    }

    @Override
    public Map<String, TierBoardView> byStreams(Collection<String> streams) {
        return queries.get(streams);
    }

    private static Map<String, Object> matching(Filter filter) {
        return ofUnits(filter.place())
                .add(Map.of("nested", Map.of("path", SPANS, "query", then(filter))))
                .query();
    }

    private static Filters ofUnits(Place place) {
        return new Filters()
                .term("grading.staff", false)
                .prefix("grading.region", place.region())
                .term("grading.specialty", place.specialty())
                .term("grading.scheme", place.scheme());
    }

    private static Map<String, Object> then(Filter filter) {
        return new Filters()
                .term(SPANS + ".days", filter.day().toString())
                .term(SPANS + ".tier", filter.tier())
                .term(
                        SPANS + ".states",
                        filter.state() == null ? null : filter.state().name())
                .query();
    }

    private static Map<String, Long> byState(JsonNode terms) {
        var counts = new TreeMap<String, Long>();
        terms.path("buckets")
                .forEach(bucket -> counts.put(
                        TierState.valueOf(bucket.path("key").asText()).code(),
                        bucket.path("doc_count").asLong()));
        return counts;
    }
}
