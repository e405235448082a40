package org.mingjian.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.RSAPrivateKeySpec;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Signs tokens with the local identity provider's own key, so that only what a story changes is wrong with them. */
final class LocalSigner {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private final JsonNode key;

    LocalSigner(RunningSystem system) {
        Path file = system.launcher().data().resolve("secrets/identity/signing.jwk");
        try {
            key = Json.read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode claims(String token) {
        return (ObjectNode) Json.read(new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), UTF_8));
    }

    String sign(ObjectNode claims) {
        String header = Json.object()
                .put("alg", "RS256")
                .put("kid", key.path("kid").asString())
                .toString();
        String content =
                encode(header.getBytes(UTF_8)) + "." + encode(claims.toString().getBytes(UTF_8));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(privateKey());
            signature.update(content.getBytes(UTF_8));
            return content + "." + encode(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private PrivateKey privateKey() throws GeneralSecurityException {
        return KeyFactory.getInstance("RSA").generatePrivate(new RSAPrivateKeySpec(number("n"), number("d")));
    }

    private BigInteger number(String member) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(key.path(member).asString()));
    }

    private static String encode(byte[] bytes) {
        return ENCODER.encodeToString(bytes);
    }
}
