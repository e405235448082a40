package org.mingjian.benchmark.installed;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;

/** A penalty case that grows by one act with each command, with all that it needs on record. */
final class LongCase {

    private static final String ORGAN = "Organ-local.health_commission";
    private static final String SUBJECT = "Subject-licence.benchmark";
    private static final String CASE = "PenaltyCase-local.benchmark";
    private static final String NUMBER = "2026.1";
    private final Installation installation;
    private final String officer;
    private int acts;

    LongCase(Installation installation) {
        this.installation = installation;
        this.officer = installation.token("officer");
    }

    /** Files the case. */
    void file() {
        String regulator = installation.token("regulator");
        send("RegisterOrgan", ORGAN, """
                {"name": "测试卫生健康委员会", "kind": "AUTHORITY", "level": "PREFECTURAL", "region": "CN-411400",
                 "registeredOn": "2020-01-01"}""", regulator);
        send("GrantOrganPower", ORGAN, """
                {"power": {"powerId": "p1", "law": "公共场所卫生管理条例实施细则", "kinds": ["PENALISE"],
                 "specialty": "public-places", "region": "CN-411400", "basis": "第三条", "validFrom": "2020-01-01"}}""", regulator);
        officer("A1", regulator);
        officer("A2", regulator);
        send("RegisterSubject", SUBJECT, """
                {"kind": "LEGAL_PERSON", "jurisdiction": "CN-411400", "profile": {"name": "测试宾馆有限公司"}}""", officer);
        send(
                "AssignDocumentNumber",
                "DocumentNumber-local.health_commission." + NUMBER,
                """
                {"organ": "%s", "number": "%s", "kind": "CASE", "document": "%s"}""".formatted(ORGAN, NUMBER, CASE),
                officer);
        send("FileCase", CASE, """
                {"caseNumber": "%s", "subject": "%s", "region": "CN-411402", "specialty": "public-places",
                 "origin": "CLUE", "filedOn": "2026-01-20", "approval": {"approvedBy": "H1", "approvedOn": "2026-01-20"},
                 "handlers": ["Officer-cert.A1", "Officer-cert.A2"]}""".formatted(NUMBER, SUBJECT), officer);
    }

    /** Establishes one act more: one event. */
    void grow() {
        acts++;
        send("EstablishAct", CASE, """
                {"actId": "a%d", "party": "%s", "specialty": "public-places", "rule": "V02", "ruleVersion": "1",
                 "fact": "床单未消毒", "from": "2026-01-05", "until": "2026-01-16", "discoveredOn": "2026-01-16",
                 "endangersSafety": false, "harmful": false, "severity": "GENERAL"}""".formatted(acts, SUBJECT), officer);
    }

    private void officer(String name, String regulator) {
        String stream = "Officer-cert." + name;
        send("RegisterOfficer", stream, """
                {"organ": "%s", "kind": "OFFICER", "person": "张三", "specialties": ["public-places"],
                 "registeredOn": "2020-01-01"}""".formatted(ORGAN), regulator);
        send("GrantOfficerCertificate", stream, """
                {"certificateNumber": "%s", "grantedOn": "2020-01-01", "validUntil": "2035-12-31",
                 "issuedBy": "测试"}""".formatted(name), regulator);
    }

    private void send(String command, String stream, String data, String token) {
        JsonNode parsed = Installation.json(data);
        String body = "{\"command\":\"%s\",\"stream\":\"%s\",\"data\":%s}".formatted(command, stream, parsed);
        HttpResponse<String> answer = installation.command("long-case-" + command + stream + acts, body, token);
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(command + ": " + answer.body());
        }
    }
}
