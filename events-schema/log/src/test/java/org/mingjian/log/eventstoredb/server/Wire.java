package org.mingjian.log.eventstoredb.server;

import com.eventstore.dbclient.proto.shared.Shared;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.AppendReq;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.AppendResp;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.ReadResp;
import com.google.protobuf.ByteString;
import java.util.UUID;

/** Between what the server keeps and what goes over the wire. */
final class Wire {

    private static final Shared.Empty EMPTY = Shared.Empty.getDefaultInstance();

    private Wire() {}

    static String name(Shared.StreamIdentifier stream) {
        return stream.getStreamName().toStringUtf8();
    }

    static Expectation expectation(AppendReq.Options options) {
        return switch (options.getExpectedStreamRevisionCase()) {
            case REVISION -> Expectation.of(options.getRevision());
            case NO_STREAM -> Expectation.NO_STREAM;
            case STREAM_EXISTS -> Expectation.EXISTS;
            case ANY, EXPECTEDSTREAMREVISION_NOT_SET -> Expectation.ANY;
        };
    }

    static Proposed proposed(AppendReq.ProposedMessage message) {
        Shared.UUID.Structured id = message.getId().getStructured();
        return new Proposed(
                new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits()),
                message.getMetadataOrThrow("type"),
                message.getMetadataOrThrow("content-type"),
                message.getData(),
                message.getCustomMetadata());
    }

    static AppendResp written(Verdict.Written written) {
        var success = AppendResp.Success.newBuilder();
        if (written.lastRevision() < 0) {
            success.setNoStream(EMPTY);
        } else {
            success.setCurrentRevision(written.lastRevision());
        }
        if (written.position() < 0) {
            success.setNoPosition(EMPTY);
        } else {
            success.setPosition(AppendResp.Position.newBuilder()
                    .setCommitPosition(written.position())
                    .setPreparePosition(written.position()));
        }
        return AppendResp.newBuilder().setSuccess(success).build();
    }

    static AppendResp wrong(Expectation expected, long current) {
        var wrong = AppendResp.WrongExpectedVersion.newBuilder();
        switch (expected.kind()) {
            case ANY -> wrong.setExpectedAny(EMPTY);
            case EXISTS -> wrong.setExpectedStreamExists(EMPTY);
            case REVISION -> {
                if (expected.revision() < 0) {
                    wrong.setExpectedNoStream(EMPTY);
                } else {
                    wrong.setExpectedRevision(expected.revision());
                }
            }
        }
        if (current < 0) {
            wrong.setCurrentNoStream(EMPTY);
        } else {
            wrong.setCurrentRevision(current);
        }
        return AppendResp.newBuilder().setWrongExpectedVersion(wrong).build();
    }

    static ReadResp event(Entry entry) {
        var id = Shared.UUID
                .Structured
                .newBuilder()
                .setMostSignificantBits(entry.id().getMostSignificantBits())
                .setLeastSignificantBits(entry.id().getLeastSignificantBits());
        var recorded = ReadResp.ReadEvent.RecordedEvent.newBuilder()
                .setId(Shared.UUID.newBuilder().setStructured(id))
                .setStreamIdentifier(stream(entry.stream()))
                .setStreamRevision(entry.revision())
                .setCommitPosition(entry.position())
                .setPreparePosition(entry.position())
                .putMetadata("type", entry.type())
                .putMetadata("content-type", entry.contentType())
                .putMetadata("created", Long.toString(entry.createdTicks()))
                .setData(entry.data())
                .setCustomMetadata(entry.metadata());
        return ReadResp.newBuilder()
                .setEvent(ReadResp.ReadEvent.newBuilder().setEvent(recorded).setCommitPosition(entry.position()))
                .build();
    }

    static ReadResp notFound(String name) {
        return ReadResp.newBuilder()
                .setStreamNotFound(ReadResp.StreamNotFound.newBuilder().setStreamIdentifier(stream(name)))
                .build();
    }

    static ReadResp checkpoint(long commit, long prepare) {
        return ReadResp.newBuilder()
                .setCheckpoint(ReadResp.Checkpoint.newBuilder()
                        .setCommitPosition(commit)
                        .setPreparePosition(prepare))
                .build();
    }

    private static Shared.StreamIdentifier stream(String name) {
        return Shared.StreamIdentifier.newBuilder()
                .setStreamName(ByteString.copyFromUtf8(name))
                .build();
    }
}
