package org.mingjian.query.storage.elasticsearch;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DatabindException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.http.HttpEntity;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.entity.ContentType;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;
import org.mingjian.query.projection.StoreUnavailableException;

/** Requests to Elasticsearch, with failures sorted into those that waiting mends and those that it does not. */
public final class ElasticsearchHttp {

    /** Reads an answer; it is closed afterwards. */
    interface AnswerReader<T> {
        T read(int status, JsonParser answer) throws IOException;
    }

    /** Answers that say something about the request at hand, not about the server. */
    private static final Set<Integer> ANSWERS = Set.of(404, 409);

    private static final ContentType NDJSON = ContentType.create("application/x-ndjson", StandardCharsets.UTF_8);

    private final RestClient client;
    private final ObjectMapper json;

    /** @param json how views are written */
    public ElasticsearchHttp(RestClient client, ObjectMapper json) {
        this.client = client;
        this.json = json;
    }

    ObjectMapper json() {
        return json;
    }

    static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static Request request(String method, String path) {
        Request request = new Request(method, path);
        request.addParameter("ignore", "404,409");
        return request;
    }

    static Request request(String method, String path, byte[] body) {
        Request request = request(method, path);
        request.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
        return request;
    }

    static Request bulk(String path, byte[] lines) {
        Request request = request("POST", path);
        request.setEntity(new ByteArrayEntity(lines, NDJSON));
        return request;
    }

    /** The whole answer as a tree. */
    Answer send(Request request) {
        return send(request, (status, answer) -> {
            JsonNode tree = json.readTree(answer);
            return new Answer(status, tree == null ? MissingNode.getInstance() : tree);
        });
    }

    record Answer(int status, JsonNode body) {}

    <T> T send(Request request, AnswerReader<T> reader) {
        try {
            Response response = client.performRequest(request);
            return read(response, reader);
        } catch (ResponseException e) {
            throw refused(e);
        } catch (DatabindException e) {
            throw unreadable(e);
        } catch (IOException e) {
            throw new StoreUnavailableException("Elasticsearch does not answer: " + e, e);
        }
    }

    private <T> T read(Response response, AnswerReader<T> reader) throws IOException {
        HttpEntity entity = response.getEntity();
        try (InputStream content = entity == null ? InputStream.nullInputStream() : entity.getContent();
                JsonParser answer = json.createParser(content)) {
            return reader.read(response.getStatusLine().getStatusCode(), answer);
        }
    }

    private static RuntimeException unreadable(DatabindException e) {
        if (e.getCause() instanceof JsonEOFException) {
            return new StoreUnavailableException("Elasticsearch's answer ends in the middle: " + e.getCause(), e);
        }
        return new IllegalStateException(
                "view-unreadable: a stored document does not fit the view's type; build the view anew: "
                        + e.getOriginalMessage(),
                e);
    }

    /** Too much at once, no leader, no right to write now, a password not yet known: none is about the data. */
    static boolean passes(int status) {
        return status == 429 || status >= 500 || status == 401 || status == 403;
    }

    private static RuntimeException refused(ResponseException e) {
        int status = e.getResponse().getStatusLine().getStatusCode();
        if (ANSWERS.contains(status)) {
            return new IllegalStateException("an answer, not a failure", e);
        }
        return passes(status)
                ? new StoreUnavailableException("Elasticsearch answers " + status + " for now", e)
                : new ElasticsearchRefusal(status, e);
    }
}
