package org.mingjian.query.config;

import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where views are kept.
 *
 * @param url of one node or of what stands before several
 * @param username empty for a server without security
 * @param replicas copies of each view beside the first; 0 on a single node
 * @param timeout for one request
 */
@Validated
@ConfigurationProperties("mingjian.elasticsearch")
public record ElasticsearchSettings(
        URI url,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("0") @Min(0) int replicas,
        @DefaultValue("30s") Duration timeout) {

    @Override
    public String toString() {
        return "ElasticsearchSettings[url=" + url + ", username=" + username + ", replicas=" + replicas + "]";
    }
}
