package org.mingjian.command.support;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Signs access tokens as the identity provider does, and some as it would not. */
public final class TestTokens {

    public static final String ISSUER = "http://issuer.test";
    public static final String AUDIENCE = "mingjian-command";

    /** The organ in whose name all act: the key of its stream. */
    public static final String ORGAN = "local.health_commission";

    private static final RSAKey KEY = key();

    private TestTokens() {}

    public static RSAKey publicKey() {
        return KEY.toPublicJWK();
    }

    /** A good token of a role, of the client {@code local-<role>}. */
    public static String of(String role) {
        return of(role, AUDIENCE, ISSUER, InstantSource.system().instant().plusSeconds(900));
    }

    public static String of(String role, String audience, String issuer, Instant expires) {
        Map<String, Object> claims = Map.of(
                "sub",
                "local-" + role,
                "iss",
                issuer,
                "aud",
                List.of(audience),
                "roles",
                List.of(role),
                "organ",
                ORGAN,
                "handling_unit",
                "郑州市卫生计生监督局",
                "region",
                "CN-41",
                "exp",
                expires.getEpochSecond());
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(KEY.getKeyID())
                            .build(),
                    JWTClaimsSet.parse(claims));
            token.sign(new RSASSASigner(KEY));
            return token.serialize();
        } catch (JOSEException | ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
