package org.mingjian.command.support;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.assertj.core.api.Assertions;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;
import org.mingjian.catalog.EventCatalog;
import org.mingjian.command.rulebook.PackForms;
import org.mingjian.command.rulebook.Rulebook;
import org.mingjian.command.rulebook.RulesSettings;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.Command;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.Streams;
import org.mingjian.command.shared.rules.TierRules;
import org.mingjian.command.storage.NamedAggregateFactory;
import org.mingjian.log.EventMetadata;

/** Axon's fixture, wired as the application is; the day is 2026-03-01 in China. */
public final class Fixtures {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-01T04:00:00Z"));

    private static final Rulebook RULES =
            Rulebook.read(new RulesSettings("../ops/rules/CN/violations-1.yaml", "../ops/rules"));

    /** The rules on tiers that come with the program. */
    public static final TierRules TIERS = RULES.tiers();

    private Fixtures() {}

    public static <T> FixtureConfiguration<T> of(Class<T> type, Function<String, T> named, Streams streams) {
        return of(type, named, streams, CLOCK);
    }

    /** The same on another day. */
    public static <T> FixtureConfiguration<T> of(
            Class<T> type, Function<String, T> named, Streams streams, InstantSource clock) {
        // As in the application, the catalogue is asked first: it makes Avro trust our records.
        Objects.requireNonNull(EventCatalog.standard());
        return new AggregateTestFixture<>(type)
                // Before the factory: registering that makes the repository, with what is registered by then.
                .registerInjectableResource(new Circumstances(streams, clock))
                .registerInjectableResource(RULES.violations())
                .registerInjectableResource(RULES.repair())
                .registerInjectableResource(TIERS)
                .registerInjectableResource(new PackForms())
                .registerCommandTargetResolver(
                        message -> new VersionedAggregateIdentifier(((Command) message.getPayload()).stream(), null))
                .registerAggregateFactory(new NamedAggregateFactory<>(type, named));
    }

    /** The event, with what its metadata must say: names and values in turn. */
    public static EventMessage<?> event(Object payload, String... metadata) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < metadata.length; i += 2) {
            named.put(metadata[i], metadata[i + 1]);
        }
        return GenericEventMessage.asEventMessage(payload).withMetaData(named);
    }

    /** Metadata of a command: whose organ sends it. */
    public static Map<String, String> inNameOf(String organ) {
        return Map.of(EventMetadata.ORGAN, organ);
    }

    /** The command was refused because another fact is on record, and the answer names just these fields. */
    public static void differs(ResultValidator<?> result, String... fields) {
        refused(result, "historic-differs");
        result.expectException(new CustomTypeSafeMatcher<Refused>("naming " + List.of(fields)) {
            @Override
            protected boolean matchesSafely(Refused refused) {
                return refused.rejection().facts().get("differences") instanceof List<?> all
                        && all.stream().map(Fixtures::field).toList().equals(List.of(fields));
            }
        });
    }

    private static Object field(Object difference) {
        Map<?, ?> told = (Map<?, ?>) difference;
        Assertions.assertThat(told.get("recorded")).isNotEqualTo(told.get("given"));
        return String.valueOf(told.get("field"));
    }

    /** The command was refused for this reason, and nothing was written. */
    public static void refused(ResultValidator<?> result, String code) {
        result.expectNoEvents()
                .expectException(Refused.class)
                .expectException(org.hamcrest.Matchers.hasToString(org.hamcrest.Matchers.endsWith(": " + code)));
        Assertions.assertThat(code).isNotBlank();
    }
}
