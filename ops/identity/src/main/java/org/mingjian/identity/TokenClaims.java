package org.mingjian.identity;

import java.util.List;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Puts into a token what both applications take from it alone: roles, organ, region and specialties. */
final class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final IdentitySettings settings;

    TokenClaims(IdentitySettings settings) {
        this.settings = settings;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        LocalClient client = LocalClient.of(context.getRegisteredClient().getClientId());
        context.getClaims()
                .audience(client.audiences())
                .claim("roles", List.of(client.role()))
                .claim("organ", settings.organ())
                .claim("handling_unit", settings.handlingUnit())
                .claim("region", "CN-41")
                .claim("specialties", List.of());
    }
}
