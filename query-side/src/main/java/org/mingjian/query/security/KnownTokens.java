package org.mingjian.query.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Checks the signature of a token once a minute and not for each request that bears it. What else it must say, its end above
 * all, is checked each time. A minute is how long a key that was withdrawn may still be taken. It is found by its SHA-256.
 */
final class KnownTokens implements JwtDecoder {

    private static final int MOST = 1_000;
    private static final Duration KNOWN_FOR = Duration.ofMinutes(1);

    private final JwtDecoder decoder;
    private final OAuth2TokenValidator<Jwt> rules;
    private final Cache<String, Jwt> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KNOWN_FOR).build();

    /**
     * @param decoder checks signature and rules
     * @param rules what a token that is known must still say
     */
    KnownTokens(JwtDecoder decoder, OAuth2TokenValidator<Jwt> rules) {
        this.decoder = decoder;
        this.rules = rules;
    }

    @Override
    public Jwt decode(String token) {
        String name = sha256(token);
        Jwt seen = known.getIfPresent(name);
        if (seen != null && !rules.validate(seen).hasErrors()) {
            return seen;
        }
        // Whoever is refused is told so by the decoder, in its words.
        Jwt checked = decoder.decode(token);
        known.put(name, checked);
        return checked;
    }

    private static String sha256(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
