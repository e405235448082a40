package org.mingjian.query.storage.elasticsearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.inspectiondocket.InspectionDocketView;
import org.mingjian.query.search.Inspections;
import org.mingjian.query.search.Page;
import org.mingjian.query.search.Slice;

/** The inspections in Elasticsearch. */
public final class ElasticsearchInspections implements Inspections {
    /** Words of a source are few; what is beyond is a sign that a mapping reads free text into them. */
    private static final int MOST_WORDS = 1000;

    private final ViewQueries<InspectionDocketView> queries;

    public ElasticsearchInspections(ElasticsearchHttp http) {
        queries = new ViewQueries<>(http, "inspectiondocket", InspectionDocketView.class);
    }

    @Override
    public Page<InspectionDocketView> search(Filter filter, Slice slice) {
        var filters = new ArrayList<Map<String, Object>>();
        if (!filter.subjects().isEmpty()) {
            filters.add(Map.of("terms", Map.of("subject", filter.subjects())));
        }
        if (filter.unit() != null) {
            filters.add(ViewQueries.term("unit", filter.unit()));
        }
        if (filter.result() != null) {
            filters.add(ViewQueries.term("result", filter.result()));
        }
        ViewQueries.add(filters, between(filter.from(), filter.to()));
        return queries.page(
                ViewQueries.all(filters),
                List.of(Map.of("on", Map.of("order", "desc", "format", "strict_date")), Map.of("inspection", "asc")),
                slice);
    }

    @Override
    public Statistics statistics(@Nullable LocalDate from, @Nullable LocalDate to) {
        var filters = new ArrayList<Map<String, Object>>();
        ViewQueries.add(filters, between(from, to));
        JsonNode answer = queries.search(Map.of(
                "size",
                0,
                "track_total_hits",
                true,
                "query",
                ViewQueries.all(filters),
                "aggs",
                Map.of("byResult", terms("result"), "findings", findings())));
        JsonNode all = answer.path("aggregations").path("findings");
        JsonNode standing = all.path("standing");
        long total = standing.path("doc_count").asLong();
        return new Statistics(
                answer.path("hits").path("total").path("value").asLong(),
                counts(answer.path("aggregations").path("byResult")),
                new Findings(
                        total,
                        all.path("doc_count").asLong() - total,
                        counts(standing.path("bySeverity")),
                        counts(standing.path("byStatedSeverity")),
                        counts(standing.path("byStatedAction")),
                        counts(standing.path("byStatedOutcome")),
                        amounts(standing.path("amounts"))));
    }

    private static Map<String, Object> findings() {
        var each = Map.of(
                "bySeverity", terms("findings.severity"),
                "byStatedSeverity", terms("findings.statedSeverity"),
                "byStatedAction", terms("findings.statedAction"),
                "byStatedOutcome", terms("findings.statedOutcome"),
                "amounts",
                        Map.of(
                                "terms",
                                Map.of("field", "findings.currency", "size", MOST_WORDS),
                                "aggs",
                                Map.of("sum", Map.of("sum", Map.of("field", "findings.amountMinor")))));
        return Map.of(
                "nested",
                Map.of("path", "findings"),
                "aggs",
                Map.of("standing", Map.of("filter", ViewQueries.term("findings.withdrawn", false), "aggs", each)));
    }

    private static Map<String, Object> terms(String field) {
        return Map.of("terms", Map.of("field", field, "size", MOST_WORDS));
    }

    private static @Nullable Map<String, Object> between(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return null;
        }
        var range = new LinkedHashMap<String, Object>();
        if (from != null) {
            range.put("gte", from.toString());
        }
        if (to != null) {
            range.put("lte", to.toString());
        }
        return Map.of("range", Map.of("on", range));
    }

    private static Map<String, Long> counts(JsonNode terms) {
        var counts = new LinkedHashMap<String, Long>();
        terms.path("buckets")
                .forEach(b ->
                        counts.put(b.path("key").asText(), b.path("doc_count").asLong()));
        return counts;
    }

    private static Map<String, Amount> amounts(JsonNode terms) {
        var amounts = new LinkedHashMap<String, Amount>();
        terms.path("buckets")
                .forEach(b -> amounts.put(
                        b.path("key").asText(),
                        new Amount(
                                b.path("doc_count").asLong(),
                                Math.round(b.path("sum").path("value").asDouble()))));
        return amounts;
    }
}
