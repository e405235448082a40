package org.mingjian.query.storage.elasticsearch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjian.query.rectificationdocket.RectificationDocketView;
import org.mingjian.query.search.Orders;
import org.mingjian.query.search.Page;
import org.mingjian.query.search.Slice;

/** The orders in Elasticsearch. */
public final class ElasticsearchOrders implements Orders {
    private final ViewQueries<RectificationDocketView> queries;

    public ElasticsearchOrders(ElasticsearchHttp http) {
        queries = new ViewQueries<>(http, "rectificationdocket", RectificationDocketView.class);
    }

    @Override
    public Optional<RectificationDocketView> byStream(String order) {
        return queries.get(order);
    }

    @Override
    public Page<RectificationDocketView> search(Filter filter, Slice slice) {
        var filters = new Filters()
                .between("given.orderedOn", null, filter.day())
                .inState("days", filter.states(), filter.day())
                .terms("given.subject", filter.subjects())
                .term("given.unit", filter.unit())
                .prefix("given.region", filter.region())
                .term("given.specialty", filter.specialty())
                .term("given.officers", filter.officer())
                .term("organ", filter.organ())
                .term("given.nature", filter.nature());
        return queries.page(filters.query(), List.of(Map.of("sortKey", "asc"), Map.of("order", "asc")), slice);
    }
}
