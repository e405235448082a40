package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every endpoint for every role, and for nobody. What is not allowed is refused. */
class EndpointRoleMatrixIT {

    private static final RunningSystem SYSTEM = RunningSystem.shared();
    private static final List<String> ROLES =
            List.of("officer", "regulator", "partner", "auditor", "operator", "importer", "clerk");
    private static final String KEY = "uscc.91350200MA2YJ1XR9G";
    private static final String SUBJECT = "Subject-" + KEY;

    private record Endpoint(String path, Set<String> roles) {}

    private static final List<Endpoint> QUERIES = List.of(
            new Endpoint("/api/v1/subjects", Set.of("officer", "regulator")),
            new Endpoint("/api/v1/units", Set.of("officer", "regulator")),
            new Endpoint("/api/v1/subjects/" + KEY + "/credit", Set.of("officer", "regulator", "auditor")),
            new Endpoint("/api/v1/subjects/" + KEY + "/timeline", Set.of("officer", "regulator")),
            new Endpoint("/api/v1/units/SupervisedUnit-" + KEY, Set.of("officer", "regulator")),
            new Endpoint("/api/v1/inspections", Set.of("officer", "regulator")),
            new Endpoint("/api/v1/inspections/statistics", Set.of("officer", "regulator")),
            new Endpoint("/api/v1/orders", Set.of("officer", "regulator")),
            new Endpoint("/api/v1/orders/RectificationOrder-none", Set.of("officer", "regulator")),
            new Endpoint("/api/v1/penalties", Set.of("officer", "regulator")),
            new Endpoint("/api/v1/penalties/PenaltyCase-none", Set.of("officer", "regulator")),
            new Endpoint("/api/v1/repairs", Set.of("officer", "regulator")),
            new Endpoint("/api/v1/repairs/CreditRepair-none/r1", Set.of("officer", "regulator")),
            new Endpoint("/api/v1/objections", Set.of("officer", "regulator")),
            new Endpoint("/api/v1/objections/CreditObjection-none", Set.of("officer", "regulator")),
            new Endpoint("/api/v1/commitments", Set.of("officer", "regulator")),
            new Endpoint("/api/v1/commitments/CreditCommitment-none", Set.of("officer", "regulator")),
            new Endpoint("/api/v1/authorisations", Set.of("officer", "regulator")),
            new Endpoint("/api/v1/authorisations/Authorisation-none", Set.of("officer", "regulator")),
            new Endpoint("/api/v1/organs", Set.of("officer", "regulator")),
            new Endpoint("/api/v1/organs/Organ-none", Set.of("officer", "regulator")),
            new Endpoint("/api/v1/tiers", Set.of("officer", "regulator")),
            new Endpoint("/api/v1/tiers/statistics", Set.of("officer", "regulator")),
            new Endpoint("/api/v1/tiers/changes", Set.of("officer", "regulator")),
            new Endpoint("/api/v1/tiers/SupervisedUnit-none", Set.of("officer", "regulator")),
            new Endpoint("/api/v1/tier-proposals/due", Set.of("clerk", "officer", "regulator")),
            new Endpoint("/api/v1/rule-packs", Set.of("officer", "regulator", "partner", "auditor")),
            new Endpoint("/api/v1/rule-packs/none", Set.of("officer", "regulator", "partner", "auditor")),
            new Endpoint("/api/v1/policy-lab/runs", Set.of("regulator")),
            new Endpoint("/api/v1/policy-lab/runs/none", Set.of("regulator")),
            new Endpoint("/api/v1/policy-lab/runs/none/comparison?with=none", Set.of("regulator")),
            new Endpoint("/api/v1/partner/penalties?purpose=financing&subject=" + KEY, Set.of("partner")),
            new Endpoint("/api/v1/partner/credit/" + KEY + "?purpose=financing", Set.of("partner")),
            new Endpoint("/api/v1/subjects/" + KEY + "/streams", Set.of("auditor")),
            new Endpoint("/api/v1/streams/" + SUBJECT + "/history", Set.of("auditor")),
            new Endpoint("/api/v1/verifications/none", Set.of("operator")),
            new Endpoint("/api/v1/dead-letters", Set.of("operator")),
            new Endpoint("/api/v1/dead-letters/creditstanding/" + SUBJECT, Set.of("operator")),
            new Endpoint("/api/v1/views", Set.of("operator")),
            new Endpoint("/api/v1/views/creditstanding", Set.of("operator")),
            new Endpoint("/api/v1/status", Set.of("operator")),
            new Endpoint("/api/v1/nothing-here", Set.of()));

    static Stream<Arguments> queries() {
        List<Arguments> cells = new ArrayList<>();
        for (Endpoint endpoint : QUERIES) {
            for (String role : ROLES) {
                cells.add(Arguments.of(role, endpoint.path(), endpoint.roles().contains(role)));
            }
        }
        return cells.stream();
    }

    @ParameterizedTest(name = "{0} GET {1}: {2}")
    @MethodSource("queries")
    void answersARoleOnlyWhatIsItsOwn(String role, String path, boolean allowed) {
        Answer answer = SYSTEM.as(role).get(path);

        if (allowed) {
            assertThat(answer.status()).as(answer.text()).isIn(200, 404);
        } else {
            assertThat(answer.status()).as(answer.text()).isIn(403, 401);
        }
    }

    static Stream<Arguments> commands() {
        String command = Command.of("CloseSubject", SUBJECT, """
            {"closedOn": "2026-01-01", "manner": "dissolved"}\
            """).body();
        String historic = Command.of("RecordHistoricPenalty", Fresh.stream("PenaltyCase"), "{}")
                .body();
        String organ = Command.of("RegisterOrgan", "Organ-local.matrix", "{}").body();
        String register = Command.of("RegisterSubject", SUBJECT, "{}").body();
        String propose =
                Command.of("ProposeTier", Fresh.stream("SupervisionTier"), "{}").body();
        return Stream.of(
                Arguments.of("/api/v1/commands", propose, Set.of("officer", "clerk")),
                Arguments.of("/api/v1/commands", command, Set.of("officer")),
                Arguments.of("/api/v1/commands", historic, Set.of("importer")),
                Arguments.of("/api/v1/commands", organ, Set.of("regulator")),
                Arguments.of("/api/v1/commands", register, Set.of("officer", "importer")),
                Arguments.of("/api/v1/person-keys", "{}", Set.of("officer")));
    }

    @ParameterizedTest(name = "{2} POST {0}")
    @MethodSource("commands")
    void takesACommandOnlyFromItsRole(String path, String body, Set<String> roles) {
        for (String role : ROLES) {
            Answer answer = SYSTEM.as(role).post(path, "application/json", body);

            if (roles.contains(role)) {
                assertThat(answer.status()).as("%s: %s", role, answer.text()).isNotIn(401, 403);
            } else {
                assertThat(answer.status()).as("%s: %s", role, answer.text()).isIn(401, 403);
            }
        }
    }

    @Test
    void answersNobodyWithoutAToken() {
        for (Endpoint endpoint : QUERIES) {
            Answer answer = SYSTEM.asNobody().get(endpoint.path());

            assertThat(answer.status()).as(endpoint.path()).isEqualTo(401);
            assertThat(answer.code()).as(answer.text()).isEqualTo("unauthenticated");
        }
        assertThat(SYSTEM.asNobody()
                        .send(Command.of("CloseSubject", SUBJECT, "{}"))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void answersNobodyWithAnInventedOrChangedToken() {
        String token = SYSTEM.token("regulator");
        String unsigned = "eyJhbGciOiJub25lIn0." + token.split("\\.", -1)[1] + ".";
        String changed = token.substring(0, token.length() - 8) + "AAAAAAAA";

        for (String bad : List.of("invented", unsigned, changed)) {
            Answer answer = SYSTEM.asNobody().withToken(bad).get("/api/v1/subjects");
            assertThat(answer.status()).as(bad).isEqualTo(401);
            assertThat(answer.code()).isEqualTo("unauthenticated");
        }
    }

    @Test
    void refusesATokenForAnotherAudience() {
        Answer answer = SYSTEM.as("partner").send(Command.of("CloseSubject", SUBJECT, "{}"));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("unauthenticated");
    }

    @Test
    void tellsAnyoneWhetherItLivesAndHowToUseIt() {
        Caller nobody = SYSTEM.asNobody();

        assertThat(nobody.get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(nobody.get("/v3/api-docs").status()).isEqualTo(200);
        assertThat(nobody.get("/actuator/env").status()).isEqualTo(401);
    }
}
