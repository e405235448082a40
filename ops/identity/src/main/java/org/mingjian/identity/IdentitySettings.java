package org.mingjian.identity;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the identity provider is and keeps its secrets.
 *
 * @param issuer the {@code iss} of its tokens: the address that it is reached under
 * @param dataDirectory holds {@code clients.json} and {@code signing.jwk}, both for their owner alone
 */
@ConfigurationProperties("mingjian.identity")
record IdentitySettings(String issuer, Path dataDirectory) {}
