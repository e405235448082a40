package org.mingjian.standalone;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingjian.servers.Ports;
import org.mingjian.servers.ServerException;

/** What is looked at before anything starts, so that nothing half-started is left behind. */
final class Preflight {

    private Preflight() {}

    static void check(Installation installation, HttpPorts ports, List<Part> parts, Terminal terminal) {
        Ready.clear(installation);
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (parts.get(i).stop()) {
                terminal.say("Stopped " + parts.get(i).name() + ", which an earlier run had left behind");
            }
        }
        Map<Integer, String> wanted = new TreeMap<>();
        claim(wanted, ports.query(), "query");
        claim(wanted, ports.command(), "command");
        claim(wanted, ports.identity(), "identity");
        wanted.forEach((port, option) -> {
            if (!Ports.isFree(port)) {
                throw new ServerException("port " + port + " is in use: stop what listens there, or choose another with"
                        + " --" + option + "-port");
            }
        });
    }

    private static void claim(Map<Integer, String> wanted, int port, String option) {
        if (port < 1 || port > 65_535) {
            throw new ServerException("--" + option + "-port " + port + " is no port: 1 to 65535");
        }
        String other = wanted.put(port, option);
        if (other != null) {
            throw new ServerException(
                    "--" + other + "-port and --" + option + "-port are both " + port + ": each needs its own");
        }
    }
}
