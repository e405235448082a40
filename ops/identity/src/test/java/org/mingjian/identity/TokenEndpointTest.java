package org.mingjian.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@AutoConfigureMockMvc
class TokenEndpointTest {

    @TempDir
    static Path directory;

    private final MockMvcTester mvc;

    TokenEndpointTest(@Autowired MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("mingjian.identity.data-directory", () -> directory.resolve("identity"));
        registry.add("mingjian.identity.handling-unit", () -> "local.team_of_tests");
        registry.add("mingjian.identity.other-organs[0].key", () -> "demo.411402");
        registry.add("mingjian.identity.other-organs[0].region", () -> "CN-411402");
    }

    @ParameterizedTest
    @EnumSource
    void signsATokenThatSaysWhoMayDoWhat(LocalClient client) throws Exception {
        MvcTestResult answer = ask(client.id(), secret(client));

        assertThat(answer).hasStatusOk();
        SignedJWT token = SignedJWT.parse(JsonMapper.shared()
                .readTree(answer.getResponse().getContentAsString())
                .get("access_token")
                .stringValue());
        var key = SigningKey.readOrCreate(directory.resolve("identity/signing.jwk"));
        assertThat(token.verify(new RSASSAVerifier(key.toRSAPublicKey()))).isTrue();
        assertThat(token.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
        var claims = token.getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo(client.id());
        assertThat(claims.getIssuer()).isEqualTo("http://127.0.0.1:8090");
        assertThat(claims.getAudience()).isEqualTo(client.audiences());
        assertThat(claims.getStringListClaim("roles")).isEqualTo(List.of(client.role()));
        assertThat(claims.getStringClaim("region")).isEqualTo("CN-41");
        assertThat(claims.getStringClaim("organ")).isEqualTo("local.health_commission");
        assertThat(claims.getStringClaim("handling_unit")).isEqualTo("local.team_of_tests");
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void letsAClientActForAnotherOrganThatIsItsOwn() throws Exception {
        var claims = SignedJWT.parse(JsonMapper.shared()
                        .readTree(askFor("demo.411402").getResponse().getContentAsString())
                        .get("access_token")
                        .stringValue())
                .getJWTClaimsSet();

        assertThat(claims.getStringClaim("organ")).isEqualTo("demo.411402");
        assertThat(claims.getStringClaim("region")).isEqualTo("CN-411402");
    }

    @Test
    void refusesAnOrganThatNobodyActsFor() throws Exception {
        MvcTestResult answer = askFor("demo.110000");

        assertThat(answer).hasStatus(400);
        assertThat(answer.getResponse().getContentAsString()).contains("invalid_request");
    }

    @Test
    void refusesAWrongSecret() {
        assertThat(ask("local-officer", "guess")).hasStatus(401);
    }

    @Test
    void refusesWhatIsNoEndpoint() {
        assertThat(mvc.get().uri("/").exchange()).hasStatus(401);
    }

    @Test
    void publishesItsKeyWithoutThePrivatePart() throws Exception {
        MvcTestResult answer = mvc.get().uri("/oauth2/jwks").exchange();

        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentAsString())
                .contains("\"kty\":\"RSA\"")
                .doesNotContain("\"d\":", "\"p\":", "\"q\":");
    }

    @Test
    void keepsItsSecretsToTheirOwner() throws Exception {
        for (String file : List.of("clients.json", "signing.jwk")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(
                            directory.resolve("identity").resolve(file))))
                    .isEqualTo("rw-------");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("identity"))))
                .isEqualTo("rwx------");
    }

    private MvcTestResult askFor(String organ) {
        return mvc.post()
                .uri("/oauth2/token")
                .with(httpBasic("local-officer", secret(LocalClient.OFFICER)))
                .param("grant_type", "client_credentials")
                .param("organ", organ)
                .exchange();
    }

    private MvcTestResult ask(String id, String secret) {
        return mvc.post()
                .uri("/oauth2/token")
                .with(httpBasic(id, secret))
                .param("grant_type", "client_credentials")
                .exchange();
    }

    private static String secret(LocalClient client) {
        return Objects.requireNonNull(ClientSecrets.readOrCreate(directory.resolve("identity/clients.json"))
                .get(client.id()));
    }
}
