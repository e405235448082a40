package org.mingjian.query.storage.elasticsearch;

import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.search.Searchable;

/** Refreshes the index of a version. */
public final class ElasticsearchSearchable implements Searchable {
    private final ElasticsearchHttp http;

    public ElasticsearchSearchable(ElasticsearchHttp http) {
        this.http = http;
    }

    @Override
    public void refresh(ViewVersion version) {
        int status = http.send(ElasticsearchHttp.request("POST", "/" + version.index() + "/_refresh"))
                .status();
        if (status >= 300) {
            throw new StoreUnavailableException(version + " is gone", null);
        }
    }
}
