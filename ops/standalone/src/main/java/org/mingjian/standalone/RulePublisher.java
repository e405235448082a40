package org.mingjian.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.mingjian.log.StreamName;
import org.mingjian.rules.pack.Pack;
import org.mingjian.rules.pack.PackHeader;
import org.mingjian.rules.pack.PackReader;
import org.mingjian.servers.ServerException;

/** Publishes rule packs at the command side, as a regulator. */
final class RulePublisher {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FIRST_FAILURE = 300;

    private final URI address;
    private final Supplier<String> token;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private RulePublisher(URI address, Supplier<String> token) {
        this.address = address;
        this.token = token;
    }

    /** @throws ServerException if the command side has never run there */
    static RulePublisher of(Installation installation) {
        int port = PrivateText.number(installation.port(Parts.COMMAND))
                .orElseThrow(() -> new ServerException("the command side on " + installation.data()
                        + " is not running: start it with `ops/mingjian up`"));
        return new RulePublisher(
                URI.create("http://127.0.0.1:" + port + "/api/v1/commands"),
                new LocalTokens(installation, "regulator", InstantSource.system()));
    }

    /**
     * Publishes a pack, unless just these words are published.
     *
     * @return whether they were not yet
     * @throws ServerException with the words of the command side if it refuses
     */
    boolean publish(Pack pack, String adoptedBy, LocalDate adoptedOn) {
        // The same words of the same adoption are one command, however often they are sent.
        String key = "rule-pack-" + PackReader.sha256(pack.sha256() + adoptedBy + adoptedOn);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token.get())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .timeout(Duration.ofSeconds(30))
                .POST(BodyPublishers.ofString(
                        command(pack, adoptedBy, adoptedOn).toString()))
                .build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            JsonNode answer = JSON.readTree(response.body());
            if (answer.path("code").asText().equals("already-recorded")) {
                return false;
            }
            if (response.statusCode() >= FIRST_FAILURE) {
                throw new ServerException(
                        pack.file() + ": " + answer.path("detail").asText() + " ("
                                + answer.path("code").asText("status " + response.statusCode()) + ")");
            }
            return !answer.path("replayed").asBoolean();
        } catch (IOException e) {
            throw new ServerException("the command side does not answer on port " + address.getPort(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("interrupted while publishing " + pack.file(), e);
        }
    }

    private static ObjectNode command(Pack pack, String adoptedBy, LocalDate adoptedOn) {
        PackHeader header = pack.header();
        ObjectNode command = JSON.createObjectNode()
                .put("command", "PublishRulePack")
                .put(
                        "stream",
                        StreamName.of("RulePack", "pack", header.jurisdiction() + "." + header.id())
                                .toString());
        ObjectNode data = command.putObject("data")
                .put("kind", header.kind().symbol())
                .put("version", header.version())
                .put("validFrom", header.validFrom().toString())
                .put("text", pack.text())
                .put("sha256", pack.sha256())
                .put("adoptedBy", adoptedBy)
                .put("adoptedOn", adoptedOn.toString());
        if (header.validTo() != null) {
            data.put("validTo", header.validTo().toString());
        }
        return command;
    }
}
