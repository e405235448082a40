package org.mingjian.log.eventstoredb.server;

import com.eventstore.dbclient.proto.gossip.GossipOuterClass.MemberInfo;
import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One node, on a port of the loopback interface. It leads, or follows another one that has the same log. */
public final class SimulatedServer implements AutoCloseable {

    private final Ledger ledger;
    private final Streams streams;
    private final @Nullable SimulatedServer leader;
    private final Faults faults = new Faults();
    private final ExecutorService restarts = Executors.newSingleThreadExecutor(SimulatedServer::daemon);
    private @Nullable Server running;
    private @Nullable ExecutorService readers;
    private volatile int port;

    private SimulatedServer(Ledger ledger, Streams streams, @Nullable SimulatedServer leader) {
        this.ledger = ledger;
        this.streams = streams;
        this.leader = leader;
        start();
    }

    /** An empty log, but for what a server writes itself. */
    public static SimulatedServer empty() {
        Ledger ledger = new Ledger(InstantSource.system());
        return new SimulatedServer(ledger, new Streams(ledger), null);
    }

    /** A node that has the same log, and sends away who wants the leader. */
    public SimulatedServer follower() {
        return new SimulatedServer(ledger, streams, this);
    }

    public String url() {
        return "esdb://127.0.0.1:" + port + "?tls=false";
    }

    public Faults faults() {
        return faults;
    }

    /** Writes what a server writes for itself, so many times. */
    public void systemEvents(int count) {
        for (int at = 0; at < count; at++) {
            ledger.write(
                    "$scavenges",
                    new Proposed(
                            Ids.next(), "$scavengeStarted", "application/json", Ledger.json("{}"), Ledger.json("")));
        }
    }

    /** Goes away, with its port. What it had written stays. */
    public synchronized void stop() {
        Server server = running;
        ExecutorService threads = readers;
        running = null;
        readers = null;
        if (server == null || threads == null) {
            return;
        }
        server.shutdownNow();
        threads.shutdownNow();
        try {
            server.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Comes back on the same port. What it only remembered is forgotten. */
    public synchronized void start() {
        if (running != null) {
            return;
        }
        streams.forget();
        ExecutorService threads = Executors.newCachedThreadPool(SimulatedServer::daemon);
        readers = threads;
        Gate gate = new Gate(this);
        try {
            running = NettyServerBuilder.forAddress(new InetSocketAddress("127.0.0.1", port))
                    .permitKeepAliveTime(1, TimeUnit.SECONDS)
                    .permitKeepAliveWithoutCalls(true)
                    .intercept(gate)
                    .addService(new StreamsService(ledger, streams, this, threads))
                    .addService(new ClusterServices.Features())
                    .addService(new ClusterServices.Gossip(this::members))
                    .build()
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        port = running.getPort();
    }

    /** From inside a call, which cannot wait for its own end. */
    void restartSoon() {
        restarts.execute(() -> {
            stop();
            start();
        });
    }

    public int port() {
        return port;
    }

    boolean leads() {
        return leader == null;
    }

    int leaderPort() {
        return leader == null ? port : leader.port();
    }

    private List<MemberInfo> members() {
        return leader == null
                ? List.of(ClusterServices.member(port, true))
                : List.of(ClusterServices.member(port, false), ClusterServices.member(leader.port(), true));
    }

    @Override
    public void close() {
        restarts.shutdownNow();
        stop();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "eventstoredb-stand-in");
        thread.setDaemon(true);
        return thread;
    }
}
