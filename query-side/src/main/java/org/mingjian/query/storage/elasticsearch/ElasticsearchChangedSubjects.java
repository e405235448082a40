package org.mingjian.query.storage.elasticsearch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.mingjian.query.creditstanding.CreditStandingView;
import org.mingjian.query.search.ChangedSubjects;
import org.mingjian.query.search.Page;
import org.mingjian.query.search.Slice;

/**
 * Subjects by the sequence number that Elasticsearch gives each write of an index. It orders the writes of one shard, and the
 * view has one.
 */
public final class ElasticsearchChangedSubjects implements ChangedSubjects {

    private static final List<Map<String, Object>> ORDER = List.of(Map.of("_seq_no", "asc"));

    private final ViewQueries<CreditStandingView> queries;

    public ElasticsearchChangedSubjects(ElasticsearchHttp http) {
        queries = new ViewQueries<>(http, "creditstanding", CreditStandingView.class);
    }

    @Override
    public Page<CreditStandingView> changed(Collection<String> regions, Slice slice) {
        var lies = new ArrayList<Map<String, Object>>();
        regions.forEach(region -> lies.add(ViewQueries.prefix("regions", region)));
        lies.add(ViewQueries.term("recheck", true));
        lies.add(Map.of("exists", Map.of("field", "mergedInto")));
        Map<String, Object> query =
                new Filters().exists("kind").add(ViewQueries.any(lies)).query();
        return queries.page(query, ORDER, slice);
    }
}
