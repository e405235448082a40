package org.mingjian.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;

/** TCP ports on the loopback address. */
public final class Ports {

    private static final int LOWEST = 10_240;
    /** The first of net.ipv4.ip_local_port_range as Linux sets it. */
    private static final int FIRST_OF_CALLERS = 32_768;

    private Ports() {}

    /** Whether nothing listens on this port of 127.0.0.1. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /**
     * A port that nothing listens on now, and none of those that Linux gives to callers: a server may take half a minute to start, and
     * whoever calls somebody meanwhile must not take its place.
     */
    public static int free() {
        return ThreadLocalRandom.current()
                .ints(1_000, LOWEST, FIRST_OF_CALLERS)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow(() -> new ServerException("no free port on 127.0.0.1"));
    }

    /** The port noted in this file if it is still free, so that clients find a restarted server; else a new one, noted. */
    static int remembered(Path file) {
        try {
            if (Files.exists(file)) {
                int port = Integer.parseInt(Files.readString(file).trim());
                if (isFree(port)) {
                    return port;
                }
            }
            int port = free();
            Files.writeString(file, port + "\n");
            return port;
        } catch (IOException | NumberFormatException e) {
            throw new ServerException("cannot keep a port number in " + file, e);
        }
    }
}
