package org.mingjian.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.identity.IdentitySettings.OtherOrgan;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
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
        OtherOrgan organ = organ(wanted(context.getAuthorizationGrant()));
        context.getClaims()
                .audience(client.audiences())
                .claim("roles", List.of(client.role()))
                .claim("organ", organ.key())
                .claim("handling_unit", settings.handlingUnit())
                .claim("region", organ.region())
                .claim("specialties", List.of());
    }

    private static @Nullable Object wanted(@Nullable Authentication grant) {
        return grant instanceof OAuth2ClientCredentialsAuthenticationToken asked
                ? asked.getAdditionalParameters().get("organ")
                : null;
    }

    private OtherOrgan organ(@Nullable Object wanted) {
        if (wanted == null || wanted.equals(settings.organ())) {
            return new OtherOrgan(settings.organ(), settings.region());
        }
        return settings.otherOrgans().stream()
                .filter(other -> other.key().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error(
                        OAuth2ErrorCodes.INVALID_REQUEST, "no local client acts for the organ " + wanted, null)));
    }
}
