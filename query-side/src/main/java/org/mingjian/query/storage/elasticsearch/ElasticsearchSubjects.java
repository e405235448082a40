package org.mingjian.query.storage.elasticsearch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjian.query.creditstanding.CreditStandingView;
import org.mingjian.query.search.Page;
import org.mingjian.query.search.Slice;
import org.mingjian.query.search.Subjects;

/** The subjects in Elasticsearch. */
public final class ElasticsearchSubjects implements Subjects {
    private static final int AMBIGUOUS = 10;

    private final ViewQueries<CreditStandingView> queries;

    public ElasticsearchSubjects(ElasticsearchHttp http) {
        queries = new ViewQueries<>(http, "creditstanding", CreditStandingView.class);
    }

    @Override
    public Optional<CreditStandingView> byStream(String subject) {
        return queries.get(subject);
    }

    @Override
    public Map<String, CreditStandingView> byStreams(Collection<String> subjects) {
        return queries.get(subjects);
    }

    @Override
    public List<CreditStandingView> byKeys(Collection<String> keys) {
        return queries.find(Map.of("terms", Map.of("keys", keys)), AMBIGUOUS);
    }

    @Override
    public Page<CreditStandingView> search(Filter filter, Slice slice) {
        var filters = new ArrayList<Map<String, Object>>();
        filters.add(Map.of("exists", Map.of("field", "kind")));
        filters.add(Map.of("bool", Map.of("must_not", List.of(Map.of("exists", Map.of("field", "mergedInto"))))));
        if (filter.name() != null) {
            filters.add(ViewQueries.phrase("names.name", filter.name()));
        }
        if (filter.region() != null) {
            filters.add(orToBeLookedAtAgain(ViewQueries.prefix("regions", filter.region())));
        }
        if (filter.specialty() != null) {
            filters.add(orToBeLookedAtAgain(ViewQueries.term("specialties", filter.specialty())));
        }
        if (filter.grade() != null) {
            filters.add(orToBeLookedAtAgain(
                    ViewQueries.term("gradeDays." + filter.grade(), filter.on().toString())));
        }
        return queries.page(
                ViewQueries.all(filters), List.of(Map.of("sortKey", "asc"), Map.of("subject", "asc")), slice);
    }

    private static Map<String, Object> orToBeLookedAtAgain(Map<String, Object> clause) {
        return ViewQueries.any(List.of(clause, ViewQueries.term("recheck", true)));
    }
}
