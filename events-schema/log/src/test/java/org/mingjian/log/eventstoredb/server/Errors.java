package org.mingjian.log.eventstoredb.server;

import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;

/** Errors as the real server words them, for clients tell them apart by their trailers. */
final class Errors {

    private Errors() {}

    static StatusRuntimeException unavailable() {
        return Status.UNAVAILABLE.withDescription("Server Is Not Ready").asRuntimeException(new Metadata());
    }

    static StatusRuntimeException deadline() {
        return Status.DEADLINE_EXCEEDED.withDescription("Operation timed out").asRuntimeException(new Metadata());
    }

    static StatusRuntimeException invalidPosition() {
        return Status.INVALID_ARGUMENT.withDescription("Invalid Position").asRuntimeException(new Metadata());
    }

    static StatusRuntimeException deleted(String stream) {
        Metadata trailers = new Metadata();
        put(trailers, "exception", "stream-deleted");
        put(trailers, "stream-name", stream);
        return Status.FAILED_PRECONDITION
                .withDescription("Event stream '" + stream + "' is deleted.")
                .asRuntimeException(trailers);
    }

    static StatusRuntimeException tooLarge(int limit) {
        Metadata trailers = new Metadata();
        put(trailers, "exception", "maximum-append-size-exceeded");
        put(trailers, "maximum-append-size", Integer.toString(limit));
        return Status.INVALID_ARGUMENT
                .withDescription("Maximum Append Size of " + limit + " Exceeded.")
                .asRuntimeException(trailers);
    }

    static StatusRuntimeException notLeader(String host, int port) {
        return Status.NOT_FOUND
                .withDescription("Leader info available")
                .asRuntimeException(notLeaderTrailers(host, port));
    }

    static Metadata notLeaderTrailers(String host, int port) {
        Metadata trailers = new Metadata();
        put(trailers, "exception", "not-leader");
        put(trailers, "leader-endpoint-host", host);
        put(trailers, "leader-endpoint-port", Integer.toString(port));
        return trailers;
    }

    private static void put(Metadata trailers, String name, String value) {
        trailers.put(Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER), value);
    }
}
