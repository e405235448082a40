package org.mingjian.command.rest;

import org.mingjian.command.support.TestTokens;

/** An organ with its powers and officers, a subject with its unit: what is there before a story begins. */
final class Bureau {

    static final String ORGAN = "Organ-" + TestTokens.ORGAN;
    static final String SUBJECT = "Subject-uscc.91350200MA2YJ1XR9G";
    static final String UNIT = "SupervisedUnit-story.u1";
    static final String INSPECTION = "Inspection-story.i1";
    static final String OFFICERS = "['Officer-cert.A1','Officer-cert.A2']";

    private Bureau() {}

    /** The organ may inspect, order and penalise in public places of the prefecture; two of its three officers may act. */
    static void open(Story story) throws Exception {
        story.takes(
                "regulator",
                "RegisterOrgan",
                ORGAN,
                "{'name':'商丘市卫生健康委员会','kind':'AUTHORITY','level':'PREFECTURAL','region':'CN-411400','registeredOn':'2020-01-01'}");
        story.takes(
                "regulator",
                "GrantOrganPower",
                ORGAN,
                "{'power':{'powerId':'p1','law':'公共场所卫生管理条例实施细则','kinds':['INSPECT','ORDER','PENALISE'],'specialty':'public-places','region':'CN-411400','basis':'第三条','validFrom':'2020-01-01'}}");
        for (String officer : new String[] {"A1", "A2", "A3"}) {
            story.takes(
                    "regulator",
                    "RegisterOfficer",
                    "Officer-cert." + officer,
                    "{'organ':'" + ORGAN
                            + "','kind':'OFFICER','person':'张三','specialties':['public-places'],'registeredOn':'2020-01-01'}");
            if (!officer.equals("A3")) {
                story.takes(
                        "regulator",
                        "GrantOfficerCertificate",
                        "Officer-cert." + officer,
                        "{'certificateNumber':'N" + officer
                                + "','grantedOn':'2024-01-01','validUntil':'2028-12-31','issuedBy':'河南省司法厅'}");
            }
        }
        story.takes(
                "officer",
                "RegisterSubject",
                SUBJECT,
                "{'kind':'LEGAL_PERSON','jurisdiction':'CN-411400','profile':{'name':'花园宾馆有限公司'}}");
        story.takes(
                "officer",
                "OpenSupervisedUnit",
                UNIT,
                "{'subject':'" + SUBJECT
                        + "','region':'CN-411402','profile':{'name':'花园宾馆','address':'神火大道1号','specialties':['public-places']}}");
    }

    /** Two officers find that bed linen is not disinfected. */
    static void inspect(Story story) throws Exception {
        story.takes(
                "officer",
                "ScheduleInspection",
                INSPECTION,
                "{'subject':'" + SUBJECT + "','unit':'" + UNIT
                        + "','kind':'ROUTINE','origin':'DRAW_TASK','specialties':['public-places'],'plannedOn':'2026-01-05','approval':{'approvedBy':'H1','approvedOn':'2026-01-04'}}");
        story.takes(
                "officer",
                "OpenInspection",
                INSPECTION,
                "{'openedOn':'2026-01-05','officers':" + OFFICERS + ",'credentialsShown':true}");
        story.takes(
                "officer",
                "RecordFinding",
                INSPECTION,
                "{'findingId':'f1','specialty':'public-places','fact':'床单未消毒','severity':'GENERAL','correctedOnSpot':false}");
        story.takes(
                "officer", "ConcludeInspection", INSPECTION, "{'concludedOn':'2026-01-05','result':'PROBLEMS_FOUND'}");
    }

    /** A number is given to a document. */
    static void number(Story story, String number, String kind, String document) throws Exception {
        story.takes(
                "officer",
                "AssignDocumentNumber",
                org.mingjian.command.shared.DocumentNumbers.stream(ORGAN, number)
                        .orElseThrow(),
                "{'organ':'" + ORGAN + "','number':'" + number + "','kind':'" + kind + "','document':'" + document
                        + "'}");
    }

    /** A case about the finding is filed under a number of its own. */
    static void file(Story story, String stream, String number) throws Exception {
        number(story, number, "CASE", stream);
        story.takes("officer", "FileCase", stream, filing(number, OFFICERS));
    }

    static String filing(String number, String officers) {
        return "{'caseNumber':'" + number + "','subject':'" + SUBJECT + "','unit':'" + UNIT
                + "','region':'CN-411402','specialty':'public-places','origin':'INSPECTION','originReference':'"
                + INSPECTION
                + "','filedOn':'2026-01-20','approval':{'approvedBy':'H1','approvedOn':'2026-01-20'},'handlers':"
                + officers + "}";
    }

    static String act(String id, String rule, String more) {
        return "{'actId':'" + id + "','party':'" + SUBJECT + "','unit':'" + UNIT
                + "','specialty':'public-places','rule':'" + rule
                + "','ruleVersion':'1','fact':'床单未消毒','from':'2026-01-05','until':'2026-01-16','discoveredOn':'2026-01-16','endangersSafety':false,'harmful':false,'findings':[{'inspection':'"
                + INSPECTION + "','findingId':'f1'}],'severity':'GENERAL'" + more + "}";
    }

    static String notice(String act) {
        return "{'noticeId':'n1','party':'" + SUBJECT + "','acts':['" + act
                + "'],'intended':'罚款','hearingOffered':false,'servedOn':'2026-01-25'}";
    }

    /** A decision on one act with a fine in 分. */
    static String decision(String number, String act, long fine) {
        String money = "{'amountMinor':" + fine + ",'currency':'CNY'}";
        return "{'documentNumber':'" + number + "','party':'" + SUBJECT
                + "','partyOnTheDay':{'name':'花园宾馆有限公司','category':'法人','identifiers':{'uscc':'91350200MA2YJ1XR9G'}},'procedure':'ORDINARY','notice':'n1','items':[{'actId':'"
                + act
                + "','violation':'顾客用品用具未消毒','fact':'床单未消毒','basisBreached':'公共场所卫生管理条例实施细则第十四条','basisOfPenalty':'公共场所卫生管理条例实施细则第三十六条','kinds':['WARNING','FINE'],'fine':"
                + money + "}],'kinds':['WARNING','FINE'],'content':'警告，罚款','fine':" + money
                + ",'obligations':[{'obligationId':'o1','kind':'PAY_FINE','amount':" + money
                + ",'dueOn':'2026-02-16'}],'decidedOn':'2026-01-30','organName':'商丘市卫生健康委员会','organCode':'11230500001755309F','creditClass':'GENERAL','forPublication':true}";
    }
}
