package org.mingjian.command.support;

/** Commands as JSON, for tests. */
public final class Lines {

    private Lines() {}

    public static String register(String subject, String name) {
        return command(
                "RegisterSubject",
                subject,
                "{'kind':'LEGAL_PERSON','jurisdiction':'CN-410100','profile':{'name':'" + name + "'}}");
    }

    public static String imported(String subject, String name, long row) {
        return command(
                "RegisterSubject",
                subject,
                "{'kind':'UNIDENTIFIED','jurisdiction':'CA-ON-Toronto','profile':{'name':'" + name + "'},'source':"
                        + source(row) + "}");
    }

    public static String open(String unit, String subject, long row) {
        return command(
                "OpenSupervisedUnit",
                unit,
                "{'subject':'" + subject
                        + "','region':'CA-ON-Toronto','profile':{'name':'Cafe','address':'1 Queen St'},'source':"
                        + source(row) + "}");
    }

    public static String historic(String inspection, String subject, String unit, String day, long row) {
        return command(
                "RecordHistoricInspection",
                inspection,
                "{'subject':'" + subject + "','unit':'" + unit + "','inspectedOn':'" + day
                        + "','kind':'ROUTINE','specialties':['food-safety'],'result':'PROBLEMS_FOUND','findings':["
                        + "{'findingId':'1','fact':'Fail to maintain records','severity':'MINOR','statedSeverity':'M - Minor'}],"
                        + "'source':" + source(row) + "}");
    }

    public static String command(String name, String stream, String data) {
        return ("{'command':'" + name + "','stream':'" + stream + "','data':" + data + "}").replace('\'', '"');
    }

    /** The same command as a line of a batch. */
    public static String line(String key, String command) {
        return "{\"key\":\"" + key + "\"," + command.substring(1);
    }

    private static String source(long row) {
        return "{'system':'test','file':'test.csv','row':" + row + ",'mapping':'test@1'}";
    }
}
