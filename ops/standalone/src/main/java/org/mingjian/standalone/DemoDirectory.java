package org.mingjian.standalone;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.mingjian.demo.DemoCity;
import org.mingjian.log.postgres.PostgresSimulation;
import org.mingjian.servers.SecretFiles;
import org.mingjian.servers.ServerException;

/**
 * Whether a data directory is that of the demo city. A file says so before anything is started; the log says it of itself, for ever,
 * from its first start on.
 */
record DemoDirectory(Installation installation) {

    private static final String SUPERUSER = "postgres";

    /** Whether {@code --demo} made this directory. */
    boolean isOne() {
        return Files.exists(installation.demo());
    }

    /**
     * Makes a fresh directory one of the demo city; one that is stays so.
     *
     * @throws ServerException when the directory is in use without it
     */
    void claim() {
        if (isOne()) {
            return;
        }
        if (Files.exists(installation.server(PostgresPart.NAME).data())) {
            throw new ServerException(installation.data() + " is in use without the demo city, and --demo wants a fresh"
                    + " directory: name another with --data, or start this one without --demo");
        }
        PrivateText.write(installation.demo(), DemoCity.NAME);
    }

    /** Says of an empty log that the demo city comes into it. */
    void mark() {
        PostgresSimulation filling = simulation();
        try {
            Optional<PostgresSimulation.State> state = filling.state();
            if (state.isEmpty()) {
                filling.begin(DemoCity.NAME, DemoCity.FIRST);
            } else if (!state.get().ended() && !state.get().what().equals(DemoCity.NAME)) {
                throw new ServerException(
                        "another version of the demo city (" + state.get().what() + ") is half loaded into "
                                + installation.data() + ": start on a fresh directory");
            }
        } catch (EventStoreException e) {
            throw new ServerException(installation.data() + " cannot take the demo city: " + e.getMessage(), e);
        }
    }

    /** Whether the demo city is still to be loaded, as a whole or in part. */
    boolean isOpen() {
        return isOne() && simulation().state().filter(state -> !state.ended()).isPresent();
    }

    /** The filling of the log, by its owner; the database must be there. */
    PostgresSimulation simulation() {
        int port = PrivateText.number(installation.port(PostgresPart.NAME)).orElseThrow();
        return new PostgresSimulation(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                SUPERUSER,
                SecretFiles.password(installation.server(PostgresPart.NAME).password()));
    }

    /** Settings of the identity provider, by which the local clients act for the organs of the city. */
    static Map<String, String> organs() {
        List<DemoCity.Organ> organs = DemoCity.organs();
        Map<String, String> settings = new HashMap<>();
        settings.put("MINGJIAN_IDENTITY_ORGAN", organs.get(0).key());
        settings.put("MINGJIAN_IDENTITY_REGION", organs.get(0).region());
        settings.put("MINGJIAN_IDENTITY_HANDLINGUNIT", "demo.supervision");
        for (int i = 1; i < organs.size(); i++) {
            settings.put(
                    "MINGJIAN_IDENTITY_OTHERORGANS_" + (i - 1) + "_KEY",
                    organs.get(i).key());
            settings.put(
                    "MINGJIAN_IDENTITY_OTHERORGANS_" + (i - 1) + "_REGION",
                    organs.get(i).region());
        }
        return settings;
    }
}
