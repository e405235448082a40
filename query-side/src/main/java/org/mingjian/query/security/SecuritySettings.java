package org.mingjian.query.security;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose access tokens are accepted.
 *
 * @param issuer the {@code iss} that a token must carry
 * @param jwkSetUri where the issuer's signing keys are
 * @param audience the {@code aud} that a token must carry
 */
@ConfigurationProperties("mingjian.security")
public record SecuritySettings(
        @DefaultValue("http://127.0.0.1:8090") String issuer,
        @DefaultValue("http://127.0.0.1:8090/oauth2/jwks") URI jwkSetUri,
        @DefaultValue("mingjian-query") String audience) {}
