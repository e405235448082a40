package org.mingjian.query.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class KnownTokensTest {

    private final AtomicInteger checked = new AtomicInteger();
    private boolean over;
    private final KnownTokens tokens = new KnownTokens(
            token -> {
                checked.incrementAndGet();
                if (over || token.equals("forged")) {
                    throw new BadJwtException("refused");
                }
                return jwt(token);
            },
            token -> over
                    ? OAuth2TokenValidatorResult.failure(new OAuth2Error("expired"))
                    : OAuth2TokenValidatorResult.success());

    @Test
    void checksTheSignatureOfATokenOnce() {
        Jwt first = tokens.decode("a");

        assertThat(tokens.decode("a")).isSameAs(first);
        assertThat(tokens.decode("b").getTokenValue()).isEqualTo("b");
        assertThat(checked).hasValue(2);
    }

    @Test
    void takesNoKnownTokenThatIsOver() {
        tokens.decode("a");
        over = true;

        assertThatThrownBy(() -> tokens.decode("a")).isInstanceOf(BadJwtException.class);
    }

    @Test
    void knowsNoTokenThatWasRefused() {
        assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);

        assertThat(checked).hasValue(2);
    }

    private static Jwt jwt(String token) {
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .subject("local-regulator")
                .expiresAt(Instant.parse("2026-03-01T08:00:00Z"))
                .build();
    }
}
