package org.mingjian.benchmark.installed;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.http.HttpHost;
import org.apache.http.auth.AuthScope;
import org.apache.http.auth.UsernamePasswordCredentials;
import org.apache.http.impl.client.BasicCredentialsProvider;
import org.apache.http.util.EntityUtils;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The peer of a credit query: the query side's own web server, token check and address, and behind them nothing but one get of
 * the subject's document, whose bytes are passed on as they come.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan("org.mingjian.query.security")
class BareGet {

    private static final int CONNECTIONS = 64;

    public static void main(String[] arguments) {
        SpringApplication.run(BareGet.class, arguments);
    }

    @Bean(destroyMethod = "close")
    RestClient restClient(@Value("${bare.url}") String url, @Value("${bare.password}") String password) {
        BasicCredentialsProvider credentials = new BasicCredentialsProvider();
        credentials.setCredentials(AuthScope.ANY, new UsernamePasswordCredentials("elastic", password));
        return RestClient.builder(HttpHost.create(url))
                .setHttpClientConfigCallback(http -> http.setDefaultCredentialsProvider(credentials)
                        .setMaxConnPerRoute(CONNECTIONS)
                        .setMaxConnTotal(CONNECTIONS))
                .build();
    }

    @Bean
    AuthenticationEntryPoint unauthenticated() {
        return (request, response, failure) -> response.sendError(401);
    }

    @Bean
    AccessDeniedHandler forbidden() {
        return (request, response, failure) -> response.sendError(403);
    }

    /** Passes documents on; found as a part of this configuration. */
    @RestController
    static final class Documents {

        private final RestClient client;

        Documents(RestClient client) {
            this.client = client;
        }

        @GetMapping("/api/v1/subjects/{subject}/credit")
        ResponseEntity<byte[]> get(@PathVariable String subject) throws IOException {
            String id = URLEncoder.encode(subject, StandardCharsets.UTF_8);
            byte[] document = EntityUtils.toByteArray(
                    client.performRequest(new Request("GET", "/mingjian-creditstanding/_doc/" + id))
                            .getEntity());
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(document);
        }
    }
}
