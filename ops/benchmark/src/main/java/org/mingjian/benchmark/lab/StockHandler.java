package org.mingjian.benchmark.lab;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecordBase;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.RestClient;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.storage.ViewJson;

/** What a projection on Axon looks like as a rule: get the document, change it, index it, an event at a time. */
final class StockHandler<V> {

    private final Fold<V> fold;
    private final RestClient client;
    private final ObjectMapper json = ViewJson.mapper();

    StockHandler(Fold<V> fold, LabIndices indices) {
        this.fold = fold;
        this.client = indices.client();
        indices.make("stock-" + fold.view(), fold.view());
    }

    /** All that bears on one document is handled in order. */
    static Object sequence(Fold<?> fold, EventMessage<?> message) {
        DomainEventMessage<?> event = (DomainEventMessage<?>) message;
        return fold.keys(recorded(event)).stream().findFirst().orElse(event.getAggregateIdentifier());
    }

    @EventHandler
    public void on(SpecificRecordBase payload, DomainEventMessage<?> message) throws IOException {
        RecordedEvent event = recorded(message);
        for (String key : fold.keys(event)) {
            V before = get(key);
            V after = fold.fold(before, event);
            if (!after.equals(before)) {
                Request index = new Request("PUT", path(key));
                index.setJsonEntity(json.writeValueAsString(after));
                client.performRequest(index);
            }
        }
    }

    private V get(String key) throws IOException {
        Request get = new Request("GET", path(key));
        get.addParameter("ignore", "404");
        Response answer = client.performRequest(get);
        JsonNode body = json.readTree(answer.getEntity().getContent());
        return body.path("found").asBoolean() ? json.treeToValue(body.path("_source"), fold.type()) : fold.initial(key);
    }

    private String path(String key) {
        return "/stock-" + fold.view() + "/_doc/" + URLEncoder.encode(key, StandardCharsets.UTF_8);
    }

    private static RecordedEvent recorded(DomainEventMessage<?> event) {
        SpecificRecordBase payload = (SpecificRecordBase) event.getPayload();
        Map<String, String> metadata = event.getMetaData().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> Objects.toString(entry.getValue(), "")));
        return new RecordedEvent(
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                payload.getSchema().getFullName(),
                payload,
                metadata,
                event.getTimestamp(),
                event.getIdentifier());
    }
}
