package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

/** A clinic in Zhengzhou with one unit and one published inspection, recorded step by step by an officer. */
record InspectedClinic(String uscc, String name, String subject, String unit, String inspection) {

    static InspectedClinic recordedIn(RunningSystem system) {
        return recordedIn(system, "郑州明德口腔门诊部第" + Fresh.id().substring(18) + "分部有限公司");
    }

    static InspectedClinic recordedIn(RunningSystem system, String name) {
        LocalOrgan.onTheBooks(system.as("regulator"));
        Caller officer = system.as("officer");
        String uscc = Fresh.uscc();
        InspectedClinic clinic = new InspectedClinic(
                uscc, name, "Subject-uscc." + uscc, Fresh.stream("SupervisedUnit"), Fresh.stream("Inspection"));
        clinic.register(officer);
        clinic.inspect(officer);
        return clinic;
    }

    private void register(Caller officer) {
        accepted(officer, "RegisterSubject", subject, """
                {"kind": "LEGAL_PERSON", "jurisdiction": "CN-410100", "profile": {"name": "%s",
                 "address": "郑州市金水区经三路1号", "legalRepresentative": "张三", "establishedOn": "2015-04-01"}}""".formatted(name));
        accepted(officer, "OpenSupervisedUnit", unit, """
                {"subject": "%s", "region": "CN-410105", "openedOn": "2015-05-01", "profile": {"name": "%s",
                 "address": "郑州市金水区经三路1号", "specialties": ["医疗卫生"], "categories": ["口腔门诊部"]}}""".formatted(subject, name));
    }

    private void inspect(Caller officer) {
        accepted(officer, "ScheduleInspection", inspection, """
                {"subject": "%s", "unit": "%s", "kind": "ROUTINE", "origin": "DRAW_TASK", "originReference": "2026-17",
                 "specialties": ["医疗卫生"], "plannedOn": "2026-03-02",
                 "approval": {"approvedBy": "41010001", "approvedOn": "2026-03-01"}}""".formatted(subject, unit));
        accepted(officer, "OpenInspection", inspection, """
                {"openedOn": "2026-03-02", "enteredAt": "2026-03-02T01:30:00Z", "credentialsShown": true,
                 "officers": ["%s", "%s"], "accompaniedBy": "李四"}""".formatted(LocalOrgan.OFFICERS.toArray()));
        accepted(officer, "AnswerChecklistItem", inspection, """
                {"checklist": "dental-2026", "item": "3.2", "answer": "NOT_MET", "keyItem": false}""");
        accepted(officer, "RecordFinding", inspection, """
                {"findingId": "f1", "specialty": "医疗卫生", "item": "3.2", "fact": "器械灭菌记录不全",
                 "suspectedRule": "V11", "severity": "MINOR", "correctedOnSpot": true}""");
        accepted(officer, "ConcludeInspection", inspection, """
                {"concludedOn": "2026-03-02", "result": "PROBLEMS_FOUND", "score": 88}""");
        accepted(officer, "PublishInspection", inspection, """
                {"publishedOn": "2026-03-05", "channel": "www.example.gov.cn"}""");
    }

    static Answer accepted(Caller caller, String command, String stream, String data) {
        return accepted(caller, Command.of(command, stream, data));
    }

    static Answer accepted(Caller caller, Command command) {
        Answer answer = caller.send(command);
        assertThat(answer.status()).as("%s: %s", command.name(), answer.text()).isIn(200, 201);
        return answer;
    }

    String key() {
        return "uscc." + uscc;
    }
}
