package org.mingjian.query.storage.elasticsearch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjian.query.repairdesk.RepairDeskView;
import org.mingjian.query.search.Matters;
import org.mingjian.query.search.Page;
import org.mingjian.query.search.Slice;

/** The requests for repair, objections and commitments in Elasticsearch. */
public final class ElasticsearchMatters implements Matters {
    private final ViewQueries<RepairDeskView> queries;

    public ElasticsearchMatters(ElasticsearchHttp http) {
        queries = new ViewQueries<>(http, "repairdesk", RepairDeskView.class);
    }

    @Override
    public Optional<RepairDeskView> byName(String matter) {
        return queries.get(matter);
    }

    @Override
    public Page<RepairDeskView> search(Filter filter, Slice slice) {
        var filters = new Filters()
                .term("about.kind", filter.kind().name())
                .between("about.receivedOn", null, filter.day())
                .inState("days", filter.states(), filter.day())
                .terms("about.subject", filter.subjects())
                .term("organ", filter.organ())
                .term("about.penaltyCase", filter.penaltyCase());
        return queries.page(filters.query(), List.of(Map.of("sortKey", "asc"), Map.of("matter", "asc")), slice);
    }
}
