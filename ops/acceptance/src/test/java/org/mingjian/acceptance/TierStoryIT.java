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

/** A hotel is graded: reviewed, proposed, decided by who may, set otherwise for a time, objected to, and counted. */
class TierStoryIT {

    private static final RunningSystem SYSTEM = RunningSystem.shared();
    private static final Caller OFFICER = SYSTEM.as("officer");
    private static final Caller REGULATOR = SYSTEM.as("regulator");
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
