package org.mingjian.query.storage.elasticsearch;

import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.search.Searchable;

/** Refreshes the index that a view's alias shows. */
public final class ElasticsearchSearchable implements Searchable {
    private final ElasticsearchHttp http;

    public ElasticsearchSearchable(ElasticsearchHttp http) {
        this.http = http;
    }

    @Override
    public void refresh(String view) {
        int status = http.send(ElasticsearchHttp.request("POST", "/mingjian-" + view + "/_refresh"))
                .status();
        if (status >= 300) {
            throw new StoreUnavailableException("view mingjian-" + view + " is not built yet", null);
        }
    }
}
