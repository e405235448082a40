package org.mingjian.query.security;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpMethod;

/**
 * The roles that may call a path by a method. A path without a row is nobody's.
 *
 * @param method the method
 * @param path pattern of the path
 * @param roles roles as a token names them
 */
public record Access(HttpMethod method, String path, Set<String> roles) {
    /** Who sees the whole record, what is withheld from others marked. */
    private static final Set<String> RECORD = Set.of("officer", "regulator", "auditor");

    private static final Set<String> REGULATOR = Set.of("officer", "regulator");
    /** Rules are no secret of anybody who decides, asks or audits. */
    private static final Set<String> RULES = Set.of("officer", "regulator", "partner", "auditor");

    /** Drafts of rules are tried by who may adopt them. */
    private static final Set<String> LAB = Set.of("regulator");

    /** Who proposes tiers: the clerk, and whoever may do its work. */
    private static final Set<String> CLERK = Set.of("clerk", "officer", "regulator");

    private static final Set<String> PARTNER = Set.of("partner");
    private static final Set<String> AUDITOR = Set.of("auditor");
    private static final Set<String> OPERATOR = Set.of("operator");

    /** All rows. */
    public static final List<Access> TABLE = List.of(
            get("/api/v1/subjects", REGULATOR),
            get("/api/v1/subjects/{key}/credit", RECORD),
            get("/api/v1/subjects/{key}/timeline", REGULATOR),
            get("/api/v1/units", REGULATOR),
            get("/api/v1/units/{key}", REGULATOR),
            get("/api/v1/inspections", REGULATOR),
            get("/api/v1/inspections/statistics", REGULATOR),
            get("/api/v1/orders", REGULATOR),
            get("/api/v1/orders/{stream}", REGULATOR),
            get("/api/v1/penalties", REGULATOR),
            get("/api/v1/penalties/{stream}", REGULATOR),
            get("/api/v1/repairs", REGULATOR),
            get("/api/v1/repairs/{stream}/{repairId}", REGULATOR),
            get("/api/v1/objections", REGULATOR),
            get("/api/v1/objections/{stream}", REGULATOR),
            get("/api/v1/commitments", REGULATOR),
            get("/api/v1/commitments/{stream}", REGULATOR),
            get("/api/v1/authorisations", REGULATOR),
            get("/api/v1/authorisations/{stream}", REGULATOR),
            get("/api/v1/organs", REGULATOR),
            get("/api/v1/organs/{stream}", REGULATOR),
            get("/api/v1/tiers", REGULATOR),
            get("/api/v1/tiers/statistics", REGULATOR),
            get("/api/v1/tiers/changes", REGULATOR),
            get("/api/v1/tiers/{unit}", REGULATOR),
            get("/api/v1/tier-proposals/due", CLERK),
            get("/api/v1/rule-packs", RULES),
            get("/api/v1/rule-packs/{sha256}", RULES),
            get("/api/v1/policy-lab/runs", LAB),
            post("/api/v1/policy-lab/runs", LAB),
            get("/api/v1/policy-lab/runs/{id}", LAB),
            new Access(HttpMethod.DELETE, "/api/v1/policy-lab/runs/{id}", LAB),
            get("/api/v1/policy-lab/runs/{id}/comparison", LAB),
            get("/api/v1/partner/credit/{key}", PARTNER),
            get("/api/v1/partner/penalties", PARTNER),
            get("/api/v1/subjects/{key}/streams", AUDITOR),
            get("/api/v1/streams/{stream}/history", AUDITOR),
            get("/api/v1/verifications/{id}", OPERATOR),
            new Access(HttpMethod.POST, "/api/v1/verifications", OPERATOR),
            new Access(HttpMethod.DELETE, "/api/v1/verifications/{id}", OPERATOR),
            get("/api/v1/dead-letters", OPERATOR),
            get("/api/v1/dead-letters/{view}/{key}", OPERATOR),
            post("/api/v1/dead-letters/{view}/{key}/retry", OPERATOR),
            post("/api/v1/dead-letters/{view}/{key}/evict", OPERATOR),
            get("/api/v1/views", OPERATOR),
            get("/api/v1/views/{view}", OPERATOR),
            post("/api/v1/views/{view}/rebuild", OPERATOR),
            new Access(HttpMethod.DELETE, "/api/v1/views/{view}/rebuild", OPERATOR),
            get("/api/v1/status", OPERATOR));

    /** Open to all: whether the program is well, and the description of its interface. */
    public static final List<String> OPEN = List.of(
            "/actuator/health",
            "/actuator/health/**",
            "/v3/api-docs",
            "/v3/api-docs/**",
            "/v3/api-docs.yaml",
            "/swagger-ui.html",
            "/swagger-ui/**");

    private static Access get(String path, Set<String> roles) {
        return new Access(HttpMethod.GET, path, roles);
    }

    private static Access post(String path, Set<String> roles) {
        return new Access(HttpMethod.POST, path, roles);
    }

    String[] authorities() {
        return roles.stream().map(role -> role.toUpperCase(Locale.ROOT)).toArray(String[]::new);
    }
}
