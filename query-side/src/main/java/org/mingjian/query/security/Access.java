package org.mingjian.query.security;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The roles that may call a path. A path without a row is nobody's.
 *
 * @param path pattern of the path
 * @param roles roles as a token names them
 */
public record Access(String path, Set<String> roles) {
    private static final Set<String> REGULATOR = Set.of("officer", "regulator");
    private static final Set<String> PARTNER = Set.of("partner");
    private static final Set<String> AUDITOR = Set.of("auditor");
    private static final Set<String> OPERATOR = Set.of("operator");

    /** All rows. */
    public static final List<Access> TABLE = List.of(
            new Access("/api/v1/subjects", REGULATOR),
            new Access("/api/v1/subjects/{key}/credit", REGULATOR),
            new Access("/api/v1/subjects/{key}/timeline", REGULATOR),
            new Access("/api/v1/units", REGULATOR),
            new Access("/api/v1/units/{key}", REGULATOR),
            new Access("/api/v1/inspections", REGULATOR),
            new Access("/api/v1/inspections/statistics", REGULATOR),
            new Access("/api/v1/orders", REGULATOR),
            new Access("/api/v1/orders/{stream}", REGULATOR),
            new Access("/api/v1/penalties", REGULATOR),
            new Access("/api/v1/penalties/{stream}", REGULATOR),
            new Access("/api/v1/authorisations", REGULATOR),
            new Access("/api/v1/authorisations/{stream}", REGULATOR),
            new Access("/api/v1/organs", REGULATOR),
            new Access("/api/v1/organs/{stream}", REGULATOR),
            new Access("/api/v1/partner/credit/{key}", PARTNER),
            new Access("/api/v1/partner/penalties", PARTNER),
            new Access("/api/v1/subjects/{key}/streams", AUDITOR),
            new Access("/api/v1/streams/{stream}/history", AUDITOR),
            new Access("/api/v1/status", OPERATOR));

    /** Open to all: whether the program is well, and the description of its interface. */
    public static final List<String> OPEN = List.of(
            "/actuator/health",
            "/actuator/health/**",
            "/v3/api-docs",
            "/v3/api-docs/**",
            "/v3/api-docs.yaml",
            "/swagger-ui.html",
            "/swagger-ui/**");

    String[] authorities() {
        return roles.stream().map(role -> role.toUpperCase(Locale.ROOT)).toArray(String[]::new);
    }
}
