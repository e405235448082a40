package org.mingjian.query.storage.elasticsearch;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elasticsearch.client.ResponseException;

/** Elasticsearch understands a request and will never do it. */
public class ElasticsearchRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Pattern REASON = Pattern.compile("\"reason\":\"([^\"]*)\"");

    private final int status;

    ElasticsearchRefusal(int status, ResponseException cause) {
        super("elasticsearch-refuses: " + cause.getMessage(), cause);
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** What the server says is wrong, without the request around it. */
    String reason() {
        Matcher reason = REASON.matcher(String.valueOf(getMessage()));
        return "elasticsearch " + status + (reason.find() ? ": " + reason.group(1) : "");
    }
}
