package org.mingjian.benchmark.eventstoredb;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.mingjian.log.eventstoredb.server.SimulatedServer;

/** The program of the server that stands in for EventStoreDB: says its address in its first line, and ends with its input. */
final class StandIn {

    private StandIn() {}

    public static void main(String[] args) throws IOException {
        try (SimulatedServer server = SimulatedServer.empty()) {
            System.out.write((server.url() + "\n").getBytes(StandardCharsets.UTF_8));
            System.out.flush();
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
