package org.mingjian.query.config;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import java.util.List;
import org.apache.http.HttpHost;
import org.apache.http.auth.AuthScope;
import org.apache.http.auth.UsernamePasswordCredentials;
import org.apache.http.impl.client.BasicCredentialsProvider;
import org.elasticsearch.client.RestClient;
import org.mingjian.query.projection.FingerprintSource;
import org.mingjian.query.projection.ViewFingerprint;
import org.mingjian.query.projection.ViewIndices;
import org.mingjian.query.projection.ViewStore;
import org.mingjian.query.storage.ViewJson;
import org.mingjian.query.storage.elasticsearch.ElasticsearchHttp;
import org.mingjian.query.storage.elasticsearch.ElasticsearchViewIndices;
import org.mingjian.query.storage.elasticsearch.ElasticsearchViewStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The Elasticsearch client, made by hand: the one that Boot would make is of the 9.x line, which 8.19 servers refuse.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ElasticsearchSettings.class, ProjectionSettings.class})
class ElasticsearchConfiguration {

    /** Every segment of every view may write while queries are answered. */
    private static final int CONNECTIONS = 64;

    @Bean(destroyMethod = "close")
    RestClient restClient(ElasticsearchSettings settings) {
        int millis = Math.toIntExact(settings.timeout().toMillis());
        return RestClient.builder(HttpHost.create(settings.url().toString()))
                .setRequestConfigCallback(request -> request.setSocketTimeout(millis)
                        .setConnectTimeout(2_000)
                        .setConnectionRequestTimeout(millis))
                .setHttpClientConfigCallback(http -> {
                    http.setMaxConnTotal(CONNECTIONS).setMaxConnPerRoute(CONNECTIONS);
                    if (!settings.username().isEmpty()) {
                        BasicCredentialsProvider credentials = new BasicCredentialsProvider();
                        credentials.setCredentials(
                                AuthScope.ANY,
                                new UsernamePasswordCredentials(settings.username(), settings.password()));
                        http.setDefaultCredentialsProvider(credentials);
                    }
                    return http;
                })
                .build();
    }

    @Bean
    ElasticsearchClient elasticsearchClient(RestClient client) {
        return new ElasticsearchClient(new RestClientTransport(client, new JacksonJsonpMapper(ViewJson.mapper())));
    }

    @Bean
    ElasticsearchHttp elasticsearchHttp(RestClient client) {
        return new ElasticsearchHttp(client, ViewJson.mapper());
    }

    @Bean
    ViewStore viewStore(ElasticsearchHttp http, ProjectionSettings settings) {
        return new ElasticsearchViewStore(http, settings.bulkBytes());
    }

    @Bean
    ViewIndices viewIndices(
            ElasticsearchHttp http, ElasticsearchSettings settings, ObjectProvider<FingerprintSource> sources) {
        ViewFingerprint fingerprint =
                new ViewFingerprint(List.copyOf(sources.orderedStream().toList()));
        return new ElasticsearchViewIndices(http, fingerprint, settings.replicas());
    }
}
