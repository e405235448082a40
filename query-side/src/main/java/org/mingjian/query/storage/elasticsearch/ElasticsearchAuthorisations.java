package org.mingjian.query.storage.elasticsearch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjian.query.authorisations.AuthorisationView;
import org.mingjian.query.search.Authorisations;
import org.mingjian.query.search.Page;
import org.mingjian.query.search.Slice;

/** The authorisations in Elasticsearch. */
public final class ElasticsearchAuthorisations implements Authorisations {
    private final ViewQueries<AuthorisationView> queries;

    public ElasticsearchAuthorisations(ElasticsearchHttp http) {
        queries = new ViewQueries<>(http, "authorisations", AuthorisationView.class);
    }

    @Override
    public Optional<AuthorisationView> byStream(String authorisation) {
        return queries.get(authorisation);
    }

    @Override
    public Page<AuthorisationView> search(Filter filter, Slice slice) {
        var state = filter.state();
        var filters = new Filters()
                .between("grant.grantedOn", null, filter.day())
                .inState("days", state == null ? List.of() : List.of(state), filter.day())
                .terms("grant.subject", filter.subjects())
                .term("grant.unit", filter.unit())
                .prefix("grant.region", filter.region())
                .term("grant.specialty", filter.specialty())
                .term("grant.kind", filter.kind())
                .term("number", filter.number());
        return queries.page(
                filters.query(),
                List.of(
                        Map.of("grant.grantedOn", Map.of("order", "desc", "format", "strict_date")),
                        Map.of("authorisation", "asc")),
                slice);
    }
}
