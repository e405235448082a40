package org.mingjian.query.support;

import java.net.URI;
import java.time.Duration;
import org.apache.http.HttpHost;
import org.apache.http.auth.AuthScope;
import org.apache.http.auth.UsernamePasswordCredentials;
import org.apache.http.impl.client.BasicCredentialsProvider;
import org.elasticsearch.client.RestClient;

/** Clients of an Elasticsearch that somebody else has started. */
public final class Clients {

    private Clients() {}

    /** @param timeout how long it waits for an answer */
    public static RestClient of(URI uri, String username, String password, Duration timeout) {
        BasicCredentialsProvider credentials = new BasicCredentialsProvider();
        credentials.setCredentials(AuthScope.ANY, new UsernamePasswordCredentials(username, password));
        return RestClient.builder(HttpHost.create(uri.toString()))
                .setRequestConfigCallback(request -> request.setSocketTimeout((int) timeout.toMillis()))
                .setHttpClientConfigCallback(http -> http.setDefaultCredentialsProvider(credentials)
                        .setMaxConnPerRoute(64)
                        .setMaxConnTotal(64))
                .build();
    }
}
