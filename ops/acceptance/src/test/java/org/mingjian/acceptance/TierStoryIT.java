package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.acceptance.InspectedClinic.accepted;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * A bath is graded: reviewed, proposed, decided by who may, set otherwise for a time, objected to, and counted. Another is graded by
 * what is known of it elsewhere, and nobody but the clerk proposes that.
 */
class TierStoryIT {

    private static final RunningSystem SYSTEM = RunningSystem.shared();
    private static final Caller OFFICER = SYSTEM.as("officer");
    private static final Caller REGULATOR = SYSTEM.as("regulator");
    private static final Caller IMPORTER = SYSTEM.as("importer");
    private static final String SOURCE =
            "{\"system\": \"story\", \"file\": \"story.csv\", \"row\": 2, \"mapping\": \"story-1\"}";
    private static final String PLACES = "public-places";
    private static final String SUBJECT = "Subject-uscc." + Fresh.uscc();
    private static final String UNIT = Fresh.stream("SupervisedUnit");
    private static final String KEY = UNIT.substring("SupervisedUnit-".length());
    private static final String STREAM = "SupervisionTier-tier." + KEY + ".public~2Dplaces.public~2Dplaces~2Dgrading";
    private static final String FILING = Fresh.stream("Authorisation");
    private static final LocalDate TODAY =
            LocalDate.ofInstant(InstantSource.system().instant(), ZoneId.of("Asia/Shanghai"));

    private static List<String> officers = List.of();

    @BeforeAll
    static void anOfficeThatGradesPublicPlaces() {
        LocalOrgan.onTheBooks(REGULATOR);
        accepted(
                REGULATOR, Command.of("GrantOrganPower", LocalOrgan.STREAM, """
                {"power": {"powerId": "public-places", "law": "公共场所卫生管理条例", "kinds": ["INSPECT", "AUTHORISE"],
                 "specialty": "public-places", "region": "CN-410000", "basis": "art 10", "validFrom": "2020-01-01"}}""").withKey("tier-story-power"));
        officers = List.of("Officer-cert." + Fresh.id(), "Officer-cert." + Fresh.id());
        for (String officer : officers) {
            accepted(REGULATOR, "RegisterOfficer", officer, """
                    {"organ": "%s", "kind": "OFFICER", "person": "王五", "specialties": ["public-places"],
                     "registeredOn": "2020-01-01"}""".formatted(LocalOrgan.STREAM));
            accepted(REGULATOR, "GrantOfficerCertificate", officer, """
                    {"certificateNumber": "%s", "grantedOn": "2020-01-01", "validUntil": "2035-12-31",
                     "issuedBy": "河南省司法厅"}""".formatted(Fresh.id()));
        }
        accepted(OFFICER, "RegisterSubject", SUBJECT, """
                {"kind": "LEGAL_PERSON", "jurisdiction": "CN-410100", "profile": {"name": "郑州花园浴池有限公司"}}""");
        accepted(OFFICER, "OpenSupervisedUnit", UNIT, """
                {"subject": "%s", "region": "CN-410105", "openedOn": "2015-05-01", "profile": {"name": "花园浴池",
                 "address": "郑州市花园路1号", "specialties": ["public-places"]}}""".formatted(SUBJECT));
        String number = "TIER" + Fresh.id();
        accepted(OFFICER, "AssignDocumentNumber", "DocumentNumber-local.health_commission." + number, """
                {"organ": "%s", "number": "%s", "kind": "AUTHORISATION", "document": "%s"}""".formatted(
                        LocalOrgan.STREAM, number, FILING));
        accepted(OFFICER, "GrantAuthorisation", FILING, """
                {"subject": "%s", "unit": "%s", "region": "CN-410105", "kind": "FILING", "title": "公共场所备案",
                 "number": "%s", "specialty": "public-places", "basis": "DOCUMENTS", "grantedOn": "2026-02-01",
                 "validFrom": "2026-02-01"}""".formatted(SUBJECT, UNIT, number));
    }

    @Test
    void isGradedFromAReviewToTheBoard() {
        Answer reviewed = accepted(OFFICER, "SignGradingReview", STREAM, review());
        JsonNode proposal = Seen.answer(REGULATOR, "/api/v1/tiers/" + UNIT + "?seen=" + STREAM + "@1")
                .body()
                .at("/items/0/proposal");
        assertThat(reviewed.etag()).isEqualTo("\"1\"");
        assertThat(proposal.at("/what").asString()).isEqualTo("PROPOSED");
        assertThat(proposal.at("/grounds/reasons")).isNotEmpty();
        assertThat(proposal.at("/grounds/evidence/0").asString()).isEqualTo(STREAM + "@0");
        JsonNode proposed = proposal.at("/tier");
        assertThat(proposed.at("/tier").asString()).isEqualTo("B");

        String confirm = """
                {"graded": %s, "confirmedOn": "%s", "effectiveFrom": "%s", "decidedBy": "41010001"}""".formatted(proposed, TODAY, TODAY);
        Answer elsewhere = ofRegion("CN-370000").send(Command.of("ConfirmTier", STREAM, confirm));
        assertThat(elsewhere.status()).isEqualTo(409);
        assertThat(elsewhere.code()).isEqualTo("beyond-own-region");
        accepted(REGULATOR, "ConfirmTier", STREAM, confirm);

        accepted(REGULATOR, "OverrideTier", STREAM, """
                {"graded": {"scheme": "%s", "version": "%s", "sha256": "%s", "tier": "C"}, "reason": "整改未完成",
                 "overriddenOn": "%s", "effectiveFrom": "%s", "reviewBy": "%s", "decidedBy": "41010001"}""".formatted(
                        proposed.at("/scheme").asString(),
                        proposed.at("/version").asString(),
                        proposed.at("/sha256").asString(),
                        TODAY,
                        TODAY,
                        TODAY.plusMonths(6)));
        accepted(OFFICER, "RaiseTierObjection", STREAM, """
                {"objectionId": "o1", "raisedOn": "%s", "ground": "已完成整改"}""".formatted(TODAY));

        Answer unit = Seen.answer(REGULATOR, "/api/v1/tiers/" + UNIT + "?seen=" + STREAM + "@4");
        assertThat(unit.at("/items/0/tier/tier")).isEqualTo("C");
        assertThat(unit.at("/items/0/reviewBy")).isEqualTo(TODAY.plusMonths(6).toString());
        assertThat(unit.at("/items/0/objection/objection")).isEqualTo("o1");
        assertThat(unit.body().at("/load/specialties/0/asked").asInt()).isEqualTo(2);
        theBoardHasIt();
    }

    @Test
    void isProposedByTheClerkWhenFactsElsewhereAreWorse() {
        String subject = "Subject-uscc." + Fresh.uscc();
        String unit = Fresh.stream("SupervisedUnit");
        String inspection = Fresh.stream("Inspection");
        String penalty = Fresh.stream("PenaltyCase");
        accepted(OFFICER, "RegisterSubject", subject, """
                {"kind": "LEGAL_PERSON", "jurisdiction": "CN-410100", "profile": {"name": "新郑清泉浴池有限公司"}}""");
        accepted(OFFICER, "OpenSupervisedUnit", unit, """
                {"subject": "%s", "region": "%s", "openedOn": "2015-05-01", "profile": {"name": "清泉浴池",
                 "specialties": ["public-places"]}}""".formatted(subject, Launcher.REGION_OF_THE_CLERK));
        accepted(IMPORTER, "RecordHistoricInspection", inspection, """
                {"subject": "%s", "unit": "%s", "inspectedOn": "%s", "kind": "ROUTINE", "result": "NO_PROBLEM_FOUND",
                 "source": %s}""".formatted(
                        subject, unit, TODAY.minusMonths(2), SOURCE));
        Eventually.that(
                () -> assertThat(proposal(unit).at("/tier/tier").asString("")).isEqualTo("A"));

        accepted(IMPORTER, "RecordHistoricPenalty", penalty, """
                {"subject": "%s", "unit": "%s", "actId": "a1", "actOn": "%s", "decidedOn": "%s", "kinds": ["FINE"],
                 "severity": "NOT_STATED", "creditClass": "SERIOUS", "finality": "FINAL", "source": %s}""".formatted(
                        subject, unit, TODAY.minusMonths(1), TODAY.minusMonths(1), SOURCE));
        Eventually.that(
                () -> assertThat(proposal(unit).at("/tier/tier").asString("")).isEqualTo("B"));

        JsonNode proposal = proposal(unit);
        assertThat(proposal.at("/by/actor").asString()).isEqualTo("local-clerk");
        assertThat(proposal.at("/by/role").asString()).isEqualTo("clerk");
        assertThat(proposal.at("/grounds/input").asString()).isEqualTo("RISK");
        assertThat(proposal.at("/grounds/standing").asString()).isEqualTo("2.2");
        assertThat(proposal.at("/grounds/reasons")).isNotEmpty();
        assertThat(proposal.at("/grounds/evidence").toString()).contains(penalty + "@0", inspection + "@0");
        String stream = REGULATOR.get("/api/v1/tiers/" + unit).at("/items/0/stream");
        accepted(REGULATOR, "ConfirmTier", stream, """
                {"graded": %s, "confirmedOn": "%s", "effectiveFrom": "%s", "decidedBy": "41010001"}""".formatted(proposal.at("/tier"), TODAY, TODAY));
        Answer due = Seen.answer(
                REGULATOR,
                "/api/v1/tier-proposals/due?region=" + Launcher.REGION_OF_THE_CLERK + "&seen=" + stream + "@2");
        assertThat(due.text()).doesNotContain(unit);
    }

    private static JsonNode proposal(String unit) {
        return REGULATOR.get("/api/v1/tiers/" + unit).body().at("/items/0/proposal");
    }

    private static void theBoardHasIt() {
        String where = "region=CN-410105&specialty=" + PLACES + "&seen=" + STREAM + "@4";
        Answer list = Seen.answer(REGULATOR, "/api/v1/tiers?state=objected&size=200&" + where);
        assertThat(list.text()).contains(STREAM);
        Answer counts = Seen.answer(REGULATOR, "/api/v1/tiers/statistics?tier=C&" + where);
        assertThat(counts.at("/rows/0/tier")).isEqualTo("C");
        assertThat(counts.body().at("/rows/0/count").asInt()).isPositive();
        assertThat(counts.body().at("/byState/overridden").asInt()).isPositive();
        Answer changes =
                Seen.answer(REGULATOR, "/api/v1/tiers/changes?from=" + TODAY + "&to=" + TODAY + "&size=200&" + where);
        assertThat(changes.text()).contains("OVERRIDDEN", "OBJECTED", "local-regulator");
        assertThat(SYSTEM.as("partner").get("/api/v1/tiers/" + UNIT).status()).isEqualTo(403);
    }

    private static Caller ofRegion(String region) {
        var claims = LocalSigner.claims(SYSTEM.token("regulator")).put("region", region);
        return REGULATOR.withToken(new LocalSigner(SYSTEM).sign(claims));
    }

    private static String review() {
        return """
                {"subject": "%s", "unit": "%s", "region": "CN-410105", "specialty": "public-places",
                 "scheme": "public-places-grading", "category": "FILED", "authorisation": "%s", "first": false, "reviewedOn": "%s",
                 "officers": ["%s", "%s"], "items": [
                  {"itemId": "1.1", "keyItem": true, "applicable": true, "pointsTenths": 450, "fullTenths": 500},
                  {"itemId": "1.2", "keyItem": false, "applicable": true, "pointsTenths": 400, "fullTenths": 500},
                  {"itemId": "1.3", "keyItem": false, "applicable": false, "pointsTenths": 0, "fullTenths": 100}],
                 "signature": "SIGNED", "accompaniedBy": "李四"}""".formatted(SUBJECT, UNIT, FILING, TODAY, officers.get(0), officers.get(1));
    }
}
