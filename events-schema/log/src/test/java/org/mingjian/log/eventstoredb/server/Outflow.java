package org.mingjian.log.eventstoredb.server;

import com.eventstore.dbclient.proto.streams.StreamsOuterClass.ReadResp;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ServerCallStreamObserver;

/** Sends no faster than the client takes. */
final class Outflow {

    private final ServerCallStreamObserver<ReadResp> call;
    private final Faults faults;

    /** To be made before the call's method returns: later no handler may be set. */
    Outflow(ServerCallStreamObserver<ReadResp> call, Faults faults) {
        this.call = call;
        this.faults = faults;
        call.setOnReadyHandler(this::wake);
        call.setOnCancelHandler(this::wake);
    }

    private synchronized void wake() {
        notifyAll();
    }

    boolean isCancelled() {
        return call.isCancelled();
    }

    /** @return false when nobody listens any more */
    synchronized boolean send(ReadResp response) throws InterruptedException {
        while (!call.isReady() && !call.isCancelled()) {
            wait(1_000);
        }
        if (call.isCancelled()) {
            return false;
        }
        call.onNext(response);
        if (response.hasEvent()) {
            faults.sent();
        }
        return true;
    }

    synchronized void complete() {
        if (!call.isCancelled()) {
            call.onCompleted();
        }
    }

    synchronized void fail(StatusRuntimeException error) {
        if (!call.isCancelled()) {
            call.onError(error);
        }
    }
}
