package org.mingjian.command.support;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;
import org.assertj.core.api.Assertions;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.Command;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.Streams;
import org.mingjian.command.storage.NamedAggregateFactory;

/** Axon's fixture, wired as the application is; the day is 2026-03-01 in China. */
public final class Fixtures {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-01T04:00:00Z"));

    private Fixtures() {}

    public static <T> FixtureConfiguration<T> of(Class<T> type, Function<String, T> named, Streams streams) {
        return new AggregateTestFixture<>(type)
                // Before the factory: registering that makes the repository, with what is registered by then.
                .registerInjectableResource(new Circumstances(streams, CLOCK))
                .registerCommandTargetResolver(
                        message -> new VersionedAggregateIdentifier(((Command) message.getPayload()).stream(), null))
                .registerAggregateFactory(new NamedAggregateFactory<>(type, named));
    }

    /** The command was refused for this reason, and nothing was written. */
    public static void refused(ResultValidator<?> result, String code) {
        result.expectNoEvents()
                .expectException(Refused.class)
                .expectException(org.hamcrest.Matchers.hasToString(org.hamcrest.Matchers.endsWith(": " + code)));
        Assertions.assertThat(code).isNotBlank();
    }
}
