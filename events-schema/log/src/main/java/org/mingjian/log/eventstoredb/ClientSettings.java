package org.mingjian.log.eventstoredb;

import com.eventstore.dbclient.ConnectionSettingsBuilder;
import com.eventstore.dbclient.EventStoreDBClientSettings;
import com.eventstore.dbclient.EventStoreDBConnectionString;
import io.grpc.ClientInterceptor;
import java.util.List;

/** The client's settings: what the connection string says, with what stands beside it. */
final class ClientSettings {

    private ClientSettings() {}

    static EventStoreDBClientSettings of(EventStoreDbSettings settings, List<ClientInterceptor> interceptors) {
        EventStoreDBClientSettings said = EventStoreDBConnectionString.parseOrThrow(settings.connection());
        ConnectionSettingsBuilder builder = EventStoreDBClientSettings.builder()
                .dnsDiscover(said.isDnsDiscover())
                .maxDiscoverAttempts(said.getMaxDiscoverAttempts())
                .discoveryInterval(said.getDiscoveryInterval())
                .gossipTimeout(said.getGossipTimeout())
                .nodePreference(said.getNodePreference())
                .tls(said.isTls())
                .tlsVerifyCert(said.isTlsVerifyCert())
                .tlsCaFile(said.getTlsCaFile())
                .defaultClientCertificate(said.getDefaultClientCertificate())
                .keepAliveInterval(said.getKeepAliveInterval())
                .keepAliveTimeout(said.getKeepAliveTimeout())
                .features(said.getFeatures().toArray(String[]::new))
                .defaultDeadline(settings.deadline().toMillis());
        List.of(said.getHosts()).forEach(builder::addHost);
        interceptors.forEach(builder::addInterceptor);
        if (settings.username() != null && settings.password() != null) {
            builder.defaultCredentials(settings.username(), settings.password());
        }
        return builder.buildConnectionSettings();
    }
}
