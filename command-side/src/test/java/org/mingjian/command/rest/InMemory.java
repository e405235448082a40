package org.mingjian.command.rest;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import javax.crypto.spec.SecretKeySpec;
import org.axonframework.commandhandling.CommandBus;
import org.mingjian.command.dispatch.Dispatcher;
import org.mingjian.command.dispatch.RetryMonitor;
import org.mingjian.command.storage.RecentStreams;
import org.mingjian.command.support.ScriptedLog;
import org.mingjian.command.support.TestTokens;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.util.unit.DataSize;

/** What the application needs from outside, in memory: a log, the keys of tokens, the key of persons. Nobody waits. */
@TestConfiguration
class InMemory {

    static final byte[] PERSON_KEY = "a key that is thirty-two bytes..".getBytes(StandardCharsets.US_ASCII);
    static final DataSize HELD = DataSize.ofMegabytes(24);

    @Bean
    ScriptedLog eventLog() {
        return new ScriptedLog();
    }

    @Bean
    Dispatcher dispatcher(CommandBus bus, RecentStreams recent, RetryMonitor monitor) {
        return new Dispatcher(bus, recent, attempt -> {}, monitor);
    }

    @Bean
    BatchGate batchGate() {
        return new BatchGate(new BatchSettings(HELD, Duration.ZERO));
    }

    @Bean
    PersonKeys personKeys() throws IOException, GeneralSecurityException {
        Path file = Files.createTempFile(Files.createDirectories(Path.of("target")), "persons", ".p12");
        char[] password = "secret".toCharArray();
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, password);
        store.setEntry(
                "person",
                new KeyStore.SecretKeyEntry(new SecretKeySpec(PERSON_KEY, "HmacSHA256")),
                new KeyStore.PasswordProtection(password));
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, password);
        }
        PersonKeys keys = new PersonKeys(new KeystoreSettings(file, "secret"));
        Files.delete(file);
        return keys;
    }

    @Bean
    JwtDecoder jwtDecoder() {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(
                        new ImmutableJWKSet<>(new JWKSet(TestTokens.publicKey())))
                .build();
        decoder.setJwtValidator(SecurityConfiguration.validator(
                new SecuritySettings(TestTokens.ISSUER, URI.create("http://unused.test"), TestTokens.AUDIENCE)));
        return decoder;
    }
}
