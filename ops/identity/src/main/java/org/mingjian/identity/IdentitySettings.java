package org.mingjian.identity;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the identity provider is and keeps its secrets.
 *
 * @param issuer the {@code iss} of its tokens: the address that it is reached under
 * @param dataDirectory holds {@code clients.json} and {@code signing.jwk}, both for their owner alone
 * @param organ the organ in whose name the local clients act: what follows {@code Organ-} in the name of its stream
 * @param handlingUnit the unit that handles cases: an organisation that it entrusts, named likewise, or an office of its own
 * @param region where the organ lies
 * @param otherOrgans in whose name a client may act instead, when it asks for it by the parameter {@code organ}
 */
@ConfigurationProperties("mingjian.identity")
record IdentitySettings(
        String issuer,
        Path dataDirectory,
        @DefaultValue("local.health_commission") String organ,
        @DefaultValue("local.supervision_team") String handlingUnit,
        @DefaultValue("CN-41") String region,
        @DefaultValue List<OtherOrgan> otherOrgans) {

    /**
     * Another organ.
     *
     * @param key what follows {@code Organ-} in the name of its stream
     * @param region where it lies
     */
    record OtherOrgan(String key, String region) {}
}
