package org.mingjian.log.eventstoredb.server;

import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import java.util.concurrent.locks.LockSupport;

/** What every call passes: a server that is away, that is slow, or that does not lead. */
final class Gate implements ServerInterceptor {

    private static final Metadata.Key<String> REQUIRES_LEADER =
            Metadata.Key.of("requires-leader", Metadata.ASCII_STRING_MARSHALLER);

    private final SimulatedServer server;

    Gate(SimulatedServer server) {
        this.server = server;
    }

    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
            ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
        if (server.faults().isUnavailable()) {
            return refuse(call, Status.UNAVAILABLE.withDescription("Server Is Not Ready"), new Metadata());
        }
        if (isOfStreams(call) && "true".equals(headers.get(REQUIRES_LEADER)) && !server.leads()) {
            return refuse(
                    call,
                    Status.NOT_FOUND.withDescription("Leader info available"),
                    Errors.notLeaderTrailers("127.0.0.1", server.leaderPort()));
        }
        if (isOfStreams(call)) {
            LockSupport.parkNanos(server.faults().delay().toNanos());
        }
        return next.startCall(call, headers);
    }

    private static boolean isOfStreams(ServerCall<?, ?> call) {
        return call.getMethodDescriptor().getFullMethodName().startsWith("event_store.client.streams.Streams/");
    }

    private static <Q, A> ServerCall.Listener<Q> refuse(ServerCall<Q, A> call, Status status, Metadata trailers) {
        call.close(status, trailers);
        return new ServerCall.Listener<>() {};
    }
}
