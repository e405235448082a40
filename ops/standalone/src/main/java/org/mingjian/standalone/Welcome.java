package org.mingjian.standalone;

/** What {@code up} says once all is ready: where to look, as whom, and how to ask. */
final class Welcome {

    private Welcome() {}

    static String text(Installation installation, HttpPorts ports) {
        String query = "http://127.0.0.1:" + ports.query();
        String launcher = installation.checkout().resolve("ops/mingjian").toString();
        String data = installation.data().equals(installation.checkout().resolve(".mingjian"))
                ? ""
                : " --data '" + installation.data() + "'";
        return """

                Mingjian 明鉴 is ready.
                  queries   %1$s (pages of the API: %1$s/swagger-ui.html)
                  commands  http://127.0.0.1:%2$d (pages of the API: http://127.0.0.1:%2$d/swagger-ui.html)
                  tokens    http://127.0.0.1:%3$d/oauth2/token
                  data      %4$s

                As the regulator, find subjects by name:
                  curl -H "Authorization: Bearer $(%5$s token regulator%6$s)" '%1$s/api/v1/subjects?size=5'
                As a partner agency, ask for the public credit standing of one of them:
                  curl -H "Authorization: Bearer $(%5$s token partner%6$s)" '%1$s/api/v1/partner/credit/KEY?purpose=public-procurement'
                As the auditor, see how it came about:
                  curl -H "Authorization: Bearer $(%5$s token auditor%6$s)" '%1$s/api/v1/subjects/KEY/streams'

                Health and counts: %5$s status%6$s   Stop: %5$s down%6$s""".formatted(query, ports.command(), ports.identity(), installation.data(), launcher, data);
    }
}
