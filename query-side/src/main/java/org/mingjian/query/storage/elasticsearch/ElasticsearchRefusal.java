package org.mingjian.query.storage.elasticsearch;

import org.elasticsearch.client.ResponseException;

/** Elasticsearch understands a request and will never do it. */
public class ElasticsearchRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    ElasticsearchRefusal(int status, ResponseException cause) {
        super("elasticsearch-refuses: " + cause.getMessage(), cause);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
