package org.mingjian.log.eventstoredb.server;

import com.eventstore.dbclient.proto.streams.StreamsGrpc;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.AppendReq;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.AppendResp;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.DeleteReq;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.DeleteResp;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.ReadReq;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.ReadResp;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.TombstoneReq;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.TombstoneResp;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.ExecutorService;

/** Appends, reads, subscriptions and deletions. The client in use appends one by one only, so no batch of them. */
final class StreamsService extends StreamsGrpc.StreamsImplBase {

    private final Ledger ledger;
    private final Streams streams;
    private final SimulatedServer server;
    private final ExecutorService readers;

    StreamsService(Ledger ledger, Streams streams, SimulatedServer server, ExecutorService readers) {
        this.ledger = ledger;
        this.streams = streams;
        this.server = server;
        this.readers = readers;
    }

    @Override
    public StreamObserver<AppendReq> append(StreamObserver<AppendResp> client) {
        return new Appending(streams, server.faults(), server, client);
    }

    /** Sent by a thread of its own: the one that calls must be free to hear when the client is ready. */
    @Override
    public void read(ReadReq request, StreamObserver<ReadResp> client) {
        Outflow out = new Outflow((ServerCallStreamObserver<ReadResp>) client, server.faults());
        readers.execute(() -> {
            try {
                send(request.getOptions(), out);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void send(ReadReq.Options options, Outflow out) throws InterruptedException {
        if (options.hasSubscription()) {
            new Subscribed(ledger, server.faults(), out, Filter.of(options), first(options.getAll())).run();
        } else if (options.hasAll()) {
            new AllRead(ledger, options, out).run();
        } else {
            new StreamRead(ledger, streams, options, out).run();
        }
    }

    /** After the position, by both its numbers: a checkpoint has the second one 0, and the event there is still to come. */
    private long first(ReadReq.Options.AllOptions all) {
        if (all.hasStart()) {
            return 0;
        }
        if (all.hasEnd()) {
            return ledger.end();
        }
        long commit = all.getPosition().getCommitPosition();
        return all.getPosition().getPreparePosition() < commit ? commit : commit + 1;
    }

    @Override
    public void delete(DeleteReq request, StreamObserver<DeleteResp> client) {
        Verdict verdict = streams.delete(Wire.name(request.getOptions().getStreamIdentifier()));
        if (verdict instanceof Verdict.Written written) {
            client.onNext(DeleteResp.newBuilder()
                    .setPosition(DeleteResp.Position.newBuilder()
                            .setCommitPosition(written.position())
                            .setPreparePosition(written.position()))
                    .build());
            client.onCompleted();
        } else {
            client.onError(Errors.deleted(((Verdict.Deleted) verdict).stream()));
        }
    }

    @Override
    public void tombstone(TombstoneReq request, StreamObserver<TombstoneResp> client) {
        var written = (Verdict.Written)
                streams.tombstone(Wire.name(request.getOptions().getStreamIdentifier()));
        client.onNext(TombstoneResp.newBuilder()
                .setPosition(TombstoneResp.Position.newBuilder()
                        .setCommitPosition(written.position())
                        .setPreparePosition(written.position()))
                .build());
        client.onCompleted();
    }
}
