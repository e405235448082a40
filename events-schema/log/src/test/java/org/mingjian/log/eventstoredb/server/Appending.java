package org.mingjian.log.eventstoredb.server;

import com.eventstore.dbclient.proto.streams.StreamsOuterClass.AppendReq;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.AppendResp;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One append, as it comes in piece by piece. */
final class Appending implements StreamObserver<AppendReq> {

    private final Streams streams;
    private final Faults faults;
    private final SimulatedServer server;
    private final StreamObserver<AppendResp> client;
    private final List<Proposed> events = new ArrayList<>();
    private AppendReq.@Nullable Options options;

    Appending(Streams streams, Faults faults, SimulatedServer server, StreamObserver<AppendResp> client) {
        this.streams = streams;
        this.faults = faults;
        this.server = server;
        this.client = client;
    }

    @Override
    public void onNext(AppendReq piece) {
        if (piece.hasOptions()) {
            options = piece.getOptions();
        } else {
            events.add(Wire.proposed(piece.getProposedMessage()));
        }
    }

    @Override
    public void onError(Throwable gone) {
        events.clear();
    }

    @Override
    public void onCompleted() {
        if (options == null) {
            throw new IllegalStateException("an append without options");
        }
        String stream = Wire.name(options.getStreamIdentifier());
        Expectation expected = Wire.expectation(options);
        AppendFault fault = faults.next(stream);
        if (fault == null) {
            answer(expected, streams.append(stream, expected, events));
            return;
        }
        if (fault.isWritten()) {
            Verdict unsaid = streams.append(stream, expected, events);
            if (!(unsaid instanceof Verdict.Written)) {
                answer(expected, unsaid);
                return;
            }
        }
        fail(fault);
    }

    private void fail(AppendFault fault) {
        switch (fault) {
            case UNAVAILABLE_BEFORE, UNAVAILABLE_AFTER -> client.onError(Errors.unavailable());
            case DEADLINE_BEFORE, DEADLINE_AFTER -> client.onError(Errors.deadline());
            case NOT_LEADER -> client.onError(Errors.notLeader("127.0.0.1", server.port()));
            case CLOSED_BEFORE, CLOSED_AFTER -> server.restartSoon();
            case SILENT_BEFORE, SILENT_AFTER -> {
                // Nothing is said.
            }
        }
    }

    private void answer(Expectation expected, Verdict verdict) {
        if (verdict instanceof Verdict.Written written) {
            reply(Wire.written(written));
        } else if (verdict instanceof Verdict.WrongRevision wrong) {
            reply(Wire.wrong(expected, wrong.current()));
        } else {
            client.onError(error(verdict));
        }
    }

    private static StatusRuntimeException error(Verdict verdict) {
        return verdict instanceof Verdict.TooLarge large
                ? Errors.tooLarge(large.limit())
                : Errors.deleted(((Verdict.Deleted) verdict).stream());
    }

    private void reply(AppendResp response) {
        client.onNext(response);
        client.onCompleted();
    }
}
