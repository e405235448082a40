package org.mingjian.log.eventstoredb.server;

import com.eventstore.dbclient.proto.gossip.GossipGrpc;
import com.eventstore.dbclient.proto.gossip.GossipOuterClass.ClusterInfo;
import com.eventstore.dbclient.proto.gossip.GossipOuterClass.EndPoint;
import com.eventstore.dbclient.proto.gossip.GossipOuterClass.MemberInfo;
import com.eventstore.dbclient.proto.serverfeatures.ServerFeaturesGrpc;
import com.eventstore.dbclient.proto.serverfeatures.Serverfeatures.SupportedMethods;
import com.eventstore.dbclient.proto.shared.Shared;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.function.Supplier;

/** What a client asks before it begins: who is in the cluster, and which version is it. */
final class ClusterServices {

    private ClusterServices() {}

    static final class Features extends ServerFeaturesGrpc.ServerFeaturesImplBase {
        @Override
        public void getSupportedMethods(Shared.Empty request, StreamObserver<SupportedMethods> client) {
            client.onNext(SupportedMethods.newBuilder()
                    .setEventStoreServerVersion("24.10.4")
                    .build());
            client.onCompleted();
        }
    }

    static final class Gossip extends GossipGrpc.GossipImplBase {
        private final Supplier<List<MemberInfo>> members;

        Gossip(Supplier<List<MemberInfo>> members) {
            this.members = members;
        }

        @Override
        public void read(Shared.Empty request, StreamObserver<ClusterInfo> client) {
            client.onNext(ClusterInfo.newBuilder().addAllMembers(members.get()).build());
            client.onCompleted();
        }
    }

    static MemberInfo member(int port, boolean leads) {
        return MemberInfo.newBuilder()
                .setIsAlive(true)
                .setState(leads ? MemberInfo.VNodeState.Leader : MemberInfo.VNodeState.Follower)
                .setHttpEndPoint(EndPoint.newBuilder().setAddress("127.0.0.1").setPort(port))
                .build();
    }
}
