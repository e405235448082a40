package org.mingjian.query.storage.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.ResponseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.projection.ViewFingerprint;
import org.mingjian.query.projection.ViewIndices;
import org.mingjian.query.projection.ViewIndicesContract;
import org.mingjian.query.projection.ViewStore;
import org.mingjian.query.projection.ViewWrite;
import org.mingjian.query.support.TestElasticsearch;

class ElasticsearchViewIndicesIT extends ViewIndicesContract {

    private final ElasticsearchHttp http = TestElasticsearch.http();

    @BeforeEach
    void nothingYet() throws IOException {
        TestElasticsearch.deleteVersions("tally");
    }

    @Override
    protected ViewIndices under(String rules) {
        return new ElasticsearchViewIndices(TestElasticsearch.http(), new ViewFingerprint(List.of(view -> rules)), 0);
    }

    private JsonNode settings(String index) {
        return http.send(ElasticsearchHttp.request("GET", "/" + index + "/_settings"))
                .body()
                .path(index)
                .path("settings")
                .path("index");
    }

    @Test
    void refreshesNothingBeforeItServesAndThenAsTheViewHasIt() {
        ViewIndices indices = under("rules");
        indices.make(FOLD, TWO, false);
        assertThat(settings(TWO.index()).path("refresh_interval").asText()).isEqualTo("-1");

        indices.ripen(TWO);

        assertThat(settings(TWO.index()).path("refresh_interval").asText()).isEqualTo("1s");
    }

    @Test
    void keepsWritesDurableWhileItGrows() {
        under("rules").make(FOLD, TWO, false);

        assertThat(settings(TWO.index()).path("translog").path("durability").asText("request"))
                .isEqualTo("request");
    }

    @Test
    void makesWhatWasWrittenFindableBeforeItServes() {
        ViewIndices indices = under("rules");
        ViewStore store = new ElasticsearchViewStore(http, 1 << 20);
        indices.make(FOLD, TWO, false);
        store.save(TWO, List.of(new ViewWrite<>("a", Map.of("key", "a"), null)));
        assertThat(store.count(TWO)).isZero();

        indices.ripen(TWO);

        assertThat(store.count(TWO)).isOne();
    }

    @Test
    void letsNoWriteMakeAnIndexThatWasDeleted() {
        ViewIndices indices = under("rules");
        ViewStore store = new ElasticsearchViewStore(http, 1 << 20);
        indices.make(FOLD, ONE, true);
        indices.drop(ONE);

        assertThatThrownBy(() -> store.save(ONE, List.of(new ViewWrite<>("a", Map.of("key", "a"), null))))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("gone");
        assertThatThrownBy(() -> store.load(ONE, List.of("a"), Map.class))
                .isInstanceOf(StoreUnavailableException.class);

        assertThat(indices.list("tally")).isEmpty();
    }

    @Test
    void forbidsAutomaticIndicesToEveryoneWhoWrites() throws IOException {
        under("rules").make(FOLD, ONE, true);
        Request request = new Request("PUT", "/mingjian-nobodys/_doc/1");
        request.setJsonEntity("{}");

        assertThatThrownBy(() -> TestElasticsearch.client().performRequest(request))
                .isInstanceOf(ResponseException.class)
                .hasMessageContaining("404");
    }
}
