package org.mingjian.acceptance;

import java.util.List;

/** The organ that the local clients act for, on the books with a power and two officers. Putting it there twice changes nothing. */
final class LocalOrgan {

    static final String STREAM = "Organ-local.health_commission";
    static final List<String> OFFICERS = List.of("Officer-cert.41010011", "Officer-cert.41010012");
    static final String SPECIALTY = "医疗卫生";

    private LocalOrgan() {}

    static void onTheBooks(Caller regulator) {
        accepted(regulator, "organ", "RegisterOrgan", STREAM, """
                {"name": "河南省卫生健康委员会", "kind": "AUTHORITY", "level": "PROVINCIAL", "region": "CN-410000",
                 "registeredOn": "2020-01-01"}""");
        accepted(regulator, "power", "GrantOrganPower", STREAM, """
                {"power": {"powerId": "medical", "law": "医疗机构管理条例", "kinds": ["INSPECT", "ORDER", "PENALISE",
                 "AUTHORISE"], "specialty": "%s", "region": "CN-410000", "basis": "art 5", "validFrom": "2020-01-01"}}""".formatted(SPECIALTY));
        for (String officer : OFFICERS) {
            accepted(regulator, officer, "RegisterOfficer", officer, """
                    {"organ": "%s", "kind": "OFFICER", "person": "王五", "specialties": ["%s"],
                     "registeredOn": "2020-01-01"}""".formatted(STREAM, SPECIALTY));
            accepted(regulator, officer + "-certificate", "GrantOfficerCertificate", officer, """
                    {"certificateNumber": "%s", "grantedOn": "2020-01-01", "validUntil": "2035-12-31",
                     "issuedBy": "河南省司法厅"}""".formatted(
                            officer.substring(officer.indexOf('.') + 1)));
        }
    }

    private static void accepted(Caller regulator, String key, String command, String stream, String data) {
        InspectedClinic.accepted(regulator, Command.of(command, stream, data).withKey("local-organ-" + key));
    }
}
