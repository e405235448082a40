package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.acceptance.InspectedClinic.accepted;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A fine becomes public, its clinic asks for repair, and the organ that fined it approves: no partner sees it from then on. */
class RepairStoryIT {

    private static final RunningSystem SYSTEM = RunningSystem.shared();
    private static final Caller OFFICER = SYSTEM.as("officer");
    private static final Caller REGULATOR = SYSTEM.as("regulator");
    private static final Caller PARTNER = SYSTEM.as("partner");

    private static InspectedClinic clinic;
    private static final String CASE = Fresh.stream("PenaltyCase");
    private static final String COMMITMENT = Fresh.stream("CreditCommitment");
    private static final String NUMBER = "YWF" + Fresh.id();

    @BeforeAll
    static void aClinicIsFinedAndPays() {
        clinic = InspectedClinic.recordedIn(SYSTEM);
        accepted(
                REGULATOR,
                Command.of("GrantOrganPower", LocalOrgan.STREAM, """
                        {"power": {"powerId": "repair-story", "law": "医疗机构管理条例（2022年文本）", "kinds": ["PENALISE"],
                         "specialty": "%s", "region": "CN-410000", "basis": "art 5", "validFrom": "2020-01-01"}}""".formatted(LocalOrgan.SPECIALTY))
                        .withKey("repair-story-power"));
        file();
        decide();
    }

    private static void file() {
        String filed = "YWL" + Fresh.id();
        number(filed, "CASE");
        accepted(OFFICER, "FileCase", CASE, """
                {"caseNumber": "%s", "subject": "%s", "unit": "%s", "region": "CN-410105", "specialty": "%s",
                 "origin": "INSPECTION", "filedOn": "2026-03-20",
                 "approval": {"approvedBy": "41010001", "approvedOn": "2026-03-20"}, "handlers": ["%s", "%s"]}""".formatted(
                        filed,
                        clinic.subject(),
                        clinic.unit(),
                        LocalOrgan.SPECIALTY,
                        LocalOrgan.OFFICERS.get(0),
                        LocalOrgan.OFFICERS.get(1)));
        accepted(OFFICER, "EstablishAct", CASE, """
                {"actId": "a1", "party": "%s", "unit": "%s", "specialty": "%s", "rule": "V19", "ruleVersion": "2",
                 "fact": "使用非卫生技术人员", "from": "2026-03-02", "until": "2026-03-02", "discoveredOn": "2026-03-02",
                 "endangersSafety": false, "harmful": false, "severity": "GENERAL",
                 "findings": [{"inspection": "%s", "findingId": "f1"}]}""".formatted(
                        clinic.subject(), clinic.unit(), LocalOrgan.SPECIALTY, clinic.inspection()));
        accepted(OFFICER, "ServePenaltyNotice", CASE, """
                {"noticeId": "n1", "party": "%s", "acts": ["a1"], "intended": "罚款一万元", "hearingOffered": true,
                 "servedOn": "2026-04-01"}""".formatted(clinic.subject()));
    }

    private static void decide() {
        number(NUMBER, "PENALTY_DECISION");
        accepted(OFFICER, "MakePenaltyDecision", CASE, """
                {"documentNumber": "%s", "party": "%s", "partyOnTheDay": {"name": "%s", "category": "法人及非法人组织",
                 "identifiers": {"uscc": "%s"}}, "procedure": "ORDINARY", "notice": "n1", "items": [{"actId": "a1",
                 "violation": "使用非卫生技术人员", "fact": "使用非卫生技术人员", "basisBreached": "医疗机构管理条例第二十七条",
                 "basisOfPenalty": "医疗机构管理条例第四十七条", "kinds": ["FINE"],
                 "fine": {"amountMinor": 1000000, "currency": "CNY"}}], "kinds": ["FINE"], "content": "罚款一万元",
                 "fine": {"amountMinor": 1000000, "currency": "CNY"}, "obligations": [{"obligationId": "o1",
                 "kind": "PAY_FINE", "amount": {"amountMinor": 1000000, "currency": "CNY"}, "dueOn": "2026-05-01"}],
                 "decidedOn": "2026-04-15", "organName": "河南省卫生健康委员会", "organCode": "11230500001755309F",
                 "creditClass": "GENERAL", "forPublication": true}""".formatted(
                        NUMBER, clinic.subject(), clinic.name(), clinic.uscc()));
        accepted(OFFICER, "ServePenaltyDecision", CASE, """
                {"decision": "%s", "servedOn": "2026-04-16", "method": "DIRECT"}""".formatted(NUMBER));
        accepted(OFFICER, "PublishPenalty", CASE, """
                {"decision": "%s", "publishedOn": "2026-04-17", "channel": "信用中国"}""".formatted(NUMBER));
    }

    private static void number(String number, String kind) {
        accepted(OFFICER, "AssignDocumentNumber", "DocumentNumber-local.health_commission." + number, """
                {"organ": "%s", "number": "%s", "kind": "%s", "document": "%s"}""".formatted(
                        LocalOrgan.STREAM, number, kind, CASE));
    }

    @Test
    void endsInARecordThatTheOrganSeesMarkedAndNoPartnerSees() {
        assertThat(toldToPartner(seen(published()))).contains(NUMBER);

        accepted(OFFICER, "RecordPerformance", CASE, """
                {"decision": "%s", "obligation": "o1", "performedOn": "2026-04-20",
                 "paid": {"amountMinor": 1000000, "currency": "CNY"}, "complete": true}""".formatted(NUMBER));
        accepted(OFFICER, "MakeCommitment", COMMITMENT, """
                {"subject": "%s", "kind": "REPAIR", "content": "依法执业", "madeOn": "2026-07-16", "forPublication": true}""".formatted(clinic.subject()));
        step("RequestRepair", """
                "subject": "%s", "channel": "WINDOW", "requestedOn": "2026-07-16", "receivedOn": "2026-07-16\"""".formatted(clinic.subject()));
        step("FileRepairEvidence", """
                "evidenceId": "e1", "filedOn": "2026-07-16", "description": "缴款凭证", "creditCommitment": "%s\"""".formatted(COMMITMENT));
        Answer acceptance = step("AcceptRepair", "\"acceptedOn\": \"2026-07-17\"");

        // Ten working days without a holiday among them.
        JsonNode waiting = Seen.answer(
                        REGULATOR,
                        "/api/v1/repairs?state=accepted&asOf=2026-07-18&subject=" + clinic.key() + "&seen="
                                + seen(acceptance))
                .body();
        assertThat(waiting.at("/items/0/dueOn").asString()).isEqualTo("2026-07-31");

        Answer tooEarly = OFFICER.send(command("ApproveRepair", approval("2026-07-15")));
        assertThat(tooEarly.status()).isEqualTo(409);

        String seen = seen(step("ApproveRepair", approval("2026-07-20")));
        assertThat(toldToPartner(seen)).doesNotContain(NUMBER);
        assertThat(toldToPartner(seen + "&asOf=2026-06-01")).doesNotContain(NUMBER);
        JsonNode register = Seen.answer(REGULATOR, "/api/v1/penalties/" + CASE + "?seen=" + seen)
                .body()
                .at("/register/0");
        assertThat(register.at("/disclosable").asBoolean(true)).isFalse();
        assertThat(register.at("/publicityState").asString()).isEqualTo("ended");
        assertThat(register.at("/publicity/lastDay").asString()).isEqualTo("2027-04-15");
        assertThat(register.path("marks").path(repairs() + "#r1").path("state").asString())
                .isEqualTo("APPROVED");
    }

    private static Answer published() {
        return accepted(OFFICER, "PublishPenalty", CASE, """
                {"decision": "%s", "publishedOn": "2026-04-18", "channel": "河南省卫生健康委员会网站"}""".formatted(NUMBER));
    }

    private static String approval(String day) {
        return "\"approvedOn\": \"%s\", \"effectiveOn\": \"%s\", \"dutiesPerformed\": true".formatted(day, day);
    }

    private static Answer step(String name, String rest) {
        return accepted(OFFICER, command(name, rest));
    }

    private static Command command(String name, String rest) {
        return Command.of(name, repairs(), """
                {"repairId": "r1", "penaltyCase": "%s", "decision": "%s", %s}""".formatted(CASE, NUMBER, rest));
    }

    private static String repairs() {
        return "CreditRepair-" + clinic.key();
    }

    private static String seen(Answer answer) {
        return answer.at("/stream") + "@" + answer.etag().replace("\"", "");
    }

    private static String toldToPartner(String seen) {
        return Seen.answer(
                        PARTNER,
                        "/api/v1/partner/penalties?purpose=financing&subject="
                                + URLEncoder.encode(clinic.key(), StandardCharsets.UTF_8) + "&seen=" + seen)
                .text();
    }
}
