package org.mingjian.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The local clients: one for each role, and which application each may turn to. */
enum LocalClient {
    OFFICER(Audience.COMMAND, Audience.QUERY),
    REGULATOR(Audience.COMMAND, Audience.QUERY),
    PARTNER(Audience.QUERY),
    AUDITOR(Audience.QUERY),
    OPERATOR(Audience.COMMAND, Audience.QUERY),
    IMPORTER(Audience.COMMAND, Audience.QUERY),
    CLERK(Audience.COMMAND, Audience.QUERY);

    private final List<String> audiences;

    LocalClient(Audience... audiences) {
        this.audiences =
                Arrays.stream(audiences).map(audience -> audience.claim).toList();
    }

    /** {@code local-officer}: the client id, and the actor that events name. */
    String id() {
        return "local-" + role();
    }

    String role() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<String> audiences() {
        return audiences;
    }

    static LocalClient of(String id) {
        return Arrays.stream(values())
                .filter(client -> client.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no local client " + id));
    }

    private enum Audience {
        COMMAND("mingjian-command"),
        QUERY("mingjian-query");

        private final String claim;

        Audience(String claim) {
            this.claim = claim;
        }
    }
}
