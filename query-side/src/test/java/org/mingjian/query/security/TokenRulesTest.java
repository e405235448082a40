package org.mingjian.query.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

@SuppressWarnings("NullAway.Init") // set up before each test
class TokenRulesTest {
    private static final SecuritySettings SETTINGS =
            new SecuritySettings("http://issuer", URI.create("http://issuer/jwks"), "mingjian-query");
    private final Instant now = InstantSource.system().instant();
    private RSAKey key;
    private JwtDecoder decoder;

    @BeforeEach
    void makeAKey() throws JOSEException {
        key = new RSAKeyGenerator(2048).keyID("k").generate();
        NimbusJwtDecoder nimbus = NimbusJwtDecoder.withPublicKey(key.toRSAPublicKey())
                .signatureAlgorithm(SignatureAlgorithm.RS256)
                .build();
        nimbus.setJwtValidator(TokenRules.validator(SETTINGS));
        decoder = nimbus;
    }

    @Test
    void takesAGoodTokenWithItsRoles() {
        var token = decoder.decode(token(SignatureAlgorithm.RS256, claims -> {}));

        assertThat(TokenRules.roles(token))
                .extracting(GrantedAuthority::getAuthority)
                .containsExactly("ROLE_REGULATOR");
    }

    @Test
    void refusesAnotherIssuerAudienceTimeOrAlgorithm() {
        refuses(SignatureAlgorithm.RS256, claims -> claims.issuer("http://elsewhere"));
        refuses(SignatureAlgorithm.RS256, claims -> claims.audience(List.of("mingjian-command")));
        refuses(SignatureAlgorithm.RS256, claims -> claims.expiresAt(now.minusSeconds(120)));
        refuses(SignatureAlgorithm.RS256, claims -> claims.claims(all -> all.remove("exp")));
        refuses(SignatureAlgorithm.RS256, claims -> claims.claims(all -> all.remove("sub")));
        refuses(SignatureAlgorithm.PS256, claims -> {});
    }

    private void refuses(SignatureAlgorithm algorithm, Consumer<JwtClaimsSet.Builder> change) {
        String token = token(algorithm, change);
        Assertions.assertThatThrownBy(() -> decoder.decode(token)).isInstanceOf(JwtException.class);
    }

    private String token(SignatureAlgorithm algorithm, Consumer<JwtClaimsSet.Builder> change) {
        var claims = JwtClaimsSet.builder()
                .issuer("http://issuer")
                .subject("local-regulator")
                .audience(List.of("mingjian-query"))
                .issuedAt(now.minusSeconds(300))
                .expiresAt(now.plusSeconds(300))
                .claim("roles", List.of("regulator"));
        change.accept(claims);
        return new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(key)))
                .encode(JwtEncoderParameters.from(JwsHeader.with(algorithm).build(), claims.build()))
                .getTokenValue();
    }
}
