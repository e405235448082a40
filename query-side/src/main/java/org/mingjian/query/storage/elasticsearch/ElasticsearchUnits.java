package org.mingjian.query.storage.elasticsearch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjian.query.search.Page;
import org.mingjian.query.search.Slice;
import org.mingjian.query.search.Units;
import org.mingjian.query.unitdossier.UnitDossierView;

/** The supervised units in Elasticsearch. */
public final class ElasticsearchUnits implements Units {
    private final ViewQueries<UnitDossierView> queries;

    public ElasticsearchUnits(ElasticsearchHttp http) {
        queries = new ViewQueries<>(http, "unitdossier", UnitDossierView.class);
    }

    @Override
    public Optional<UnitDossierView> byStream(String unit) {
        return queries.get(unit);
    }

    @Override
    public Map<String, UnitDossierView> byStreams(Collection<String> units) {
        return queries.get(units);
    }

    @Override
    public Page<UnitDossierView> search(Filter filter, Slice slice) {
        var filters = new ArrayList<Map<String, Object>>();
        filters.add(Map.of("exists", Map.of("field", "subject")));
        if (filter.name() != null) {
            filters.add(ViewQueries.phrase("profiles.name", filter.name()));
        }
        if (filter.region() != null) {
            filters.add(ViewQueries.prefix("region", filter.region()));
        }
        if (filter.specialty() != null) {
            filters.add(ViewQueries.term("specialties", filter.specialty()));
        }
        if (filter.category() != null) {
            filters.add(ViewQueries.term("categories", filter.category()));
        }
        return queries.page(ViewQueries.all(filters), List.of(Map.of("sortKey", "asc"), Map.of("unit", "asc")), slice);
    }
}
