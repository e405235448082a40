package org.mingjian.query.storage.elasticsearch;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.penaltyregister.PenaltyRegisterView;
import org.mingjian.query.search.Page;
import org.mingjian.query.search.Penalties;
import org.mingjian.query.search.Slice;

/** The penalty register in Elasticsearch. */
public final class ElasticsearchPenalties implements Penalties {
    private static final String DECISIONS = "decisions";

    private final ViewQueries<PenaltyRegisterView> queries;

    public ElasticsearchPenalties(ElasticsearchHttp http) {
        queries = new ViewQueries<>(http, "penaltyregister", PenaltyRegisterView.class);
    }

    @Override
    public Optional<PenaltyRegisterView> byStream(String penaltyCase) {
        return queries.get(penaltyCase);
    }

    @Override
    public Page<Registered> search(Filter filter, Slice slice) {
        Map<String, Object> decision = ofDecision(filter);
        Map<String, Object> query = ofCase(filter)
                .add(Map.of("nested", Map.of("path", DECISIONS, "query", decision)))
                .query();
        Page<PenaltyRegisterView> cases =
                queries.page(query, List.of(Map.of("sortKey", "desc"), Map.of("penaltyCase", "asc")), slice);
        return new Page<>(
                cases.items().stream()
                        .flatMap(view -> Registered.matching(view, filter).stream())
                        .toList(),
                cases.last(),
                count(query, decision));
    }

    private long count(Map<String, Object> query, Map<String, Object> decision) {
        var matching = Map.of("matching", Map.of("filter", decision));
        return queries.search(Map.of(
                        "size",
                        0,
                        "query",
                        query,
                        "aggs",
                        Map.of("decisions", Map.of("nested", Map.of("path", DECISIONS), "aggs", matching))))
                .path("aggregations")
                .path("decisions")
                .path("matching")
                .path("doc_count")
                .asLong();
    }

    /** An organ is asked for by stream, which is the case's, or in the words of a document; the latter are checked again. */
    private static Filters ofCase(Filter filter) {
        return new Filters()
                .term("matter.unit", filter.unit())
                .prefix("matter.region", filter.region())
                .term("matter.specialty", filter.specialty())
                .term("organ", isStream(filter.organ()) ? filter.organ() : null);
    }

    private static Map<String, Object> ofDecision(Filter filter) {
        var filters = new Filters()
                .terms("decisions.party", filter.parties())
                .term("decisions.kinds", filter.kind())
                .between("decisions.on", filter.from(), earlier(filter.to(), filter.day()))
                .term("decisions.document.documentNumber", filter.documentNumber())
                .term("decisions.disclosable", filter.disclosable() ? true : null);
        var state = filter.state();
        if (state != null) {
            filters.inState("decisions.days", List.of(state), filter.day());
        }
        var publicity = filter.publicity();
        if (publicity != null) {
            filters.inState("decisions.publicity.days", List.of(publicity), filter.day());
        }
        String organ = filter.organ();
        if (organ != null && !isStream(organ)) {
            filters.add(ViewQueries.any(List.of(
                    ViewQueries.term("decisions.document.organName", organ),
                    ViewQueries.term("decisions.document.organCode", organ))));
        }
        return filters.query();
    }

    private static boolean isStream(@Nullable String organ) {
        return organ != null && organ.startsWith("Organ-");
    }

    private static LocalDate earlier(@Nullable LocalDate to, LocalDate day) {
        return to == null || to.isAfter(day) ? day : to;
    }
}
