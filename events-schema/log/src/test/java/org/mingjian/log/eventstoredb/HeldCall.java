package org.mingjian.log.eventstoredb;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ForwardingClientCall.SimpleForwardingClientCall;
import io.grpc.MethodDescriptor;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** Sends the first append but for its end, without which no server, simulated or real, may write it. */
final class HeldCall implements ClientInterceptor {

    private final AtomicBoolean first = new AtomicBoolean(true);
    private final CompletableFuture<Void> held = new CompletableFuture<>();
    private final CompletableFuture<Void> released = new CompletableFuture<>();

    @Override
    public <Q, A> ClientCall<Q, A> interceptCall(MethodDescriptor<Q, A> method, CallOptions options, Channel next) {
        ClientCall<Q, A> call = next.newCall(method, options);
        if (!"Append".equals(method.getBareMethodName()) || !first.getAndSet(false)) {
            return call;
        }
        return new SimpleForwardingClientCall<>(call) {
            @Override
            public void halfClose() {
                held.complete(null);
                var unused = released.thenRun(super::halfClose);
            }
        };
    }

    void awaitHeld() {
        held.join();
    }

    void release() {
        released.complete(null);
    }
}
