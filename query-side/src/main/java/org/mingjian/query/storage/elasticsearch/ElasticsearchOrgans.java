package org.mingjian.query.storage.elasticsearch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjian.query.organroster.OrganRosterView;
import org.mingjian.query.search.Organs;
import org.mingjian.query.search.Page;
import org.mingjian.query.search.Slice;

/** Organs and officers in Elasticsearch. */
public final class ElasticsearchOrgans implements Organs {
    private final ViewQueries<OrganRosterView> queries;

    public ElasticsearchOrgans(ElasticsearchHttp http) {
        queries = new ViewQueries<>(http, "organroster", OrganRosterView.class);
    }

    @Override
    public Optional<OrganRosterView> byStream(String stream) {
        return queries.get(stream);
    }

    @Override
    public Page<OrganRosterView> search(Filter filter, Slice slice) {
        var filters = new Filters()
                .exists("organ.kind")
                .prefix("organ.region", filter.region())
                .term("organ.kind", filter.kind())
                .term("organ.level", filter.level());
        String name = filter.name();
        if (name != null) {
            filters.add(ViewQueries.phrase("organ.names.name", name));
        }
        return queries.page(filters.query(), List.of(Map.of("organ.sortKey", "asc"), Map.of("stream", "asc")), slice);
    }

    @Override
    public Page<OrganRosterView> officersOf(String organ, Slice slice) {
        return queries.page(
                new Filters().term("officer.organs", organ).query(), List.of(Map.of("stream", "asc")), slice);
    }
}
