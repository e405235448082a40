package org.mingjian.query.projection;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjian.catalog.EventCatalog;
import org.mingjian.catalog.EventType;

/**
 * Which events a fold takes, and why it leaves the others alone: one by one, or a whole context whose events can say
 * nothing to the view. A context of which the fold takes anything is not left as a whole, so that an event added to it
 * must be decided upon.
 *
 * @param taken payload classes that the fold takes
 * @param left payload classes that it leaves, each with the reason
 * @param contexts packages of payload classes, such as {@code mingjian.organ}, that it leaves, each with the reason
 */
public record Intake(Set<Class<?>> taken, Map<Class<?>, String> left, Map<String, String> contexts) {

    /** A fold that takes these and leaves nothing yet. */
    public static Intake of(Class<?>... taken) {
        return new Intake(Set.of(taken), Map.of(), Map.of());
    }

    /** The same, leaving these of a context that it takes others of. */
    public Intake leaving(String reason, Class<?>... types) {
        var more = new HashMap<>(left);
        for (Class<?> type : types) {
            more.put(type, reason);
        }
        return new Intake(taken, Map.copyOf(more), contexts);
    }

    /** The same, leaving whole contexts. */
    public Intake leavingAll(String reason, String... names) {
        var more = new HashMap<>(contexts);
        for (String name : names) {
            more.put("mingjian." + name, reason);
        }
        return new Intake(taken, left, Map.copyOf(more));
    }

    /** The same, leaving every context of which nothing is named so far: the events of streams that do not feed the fold. */
    public Intake leavingTheRest(String reason) {
        Set<String> named = Stream.of(taken, left.keySet())
                .flatMap(Set::stream)
                .map(Class::getPackageName)
                .collect(Collectors.toSet());
        var more = new HashMap<>(contexts);
        EventCatalog.standard().all().stream()
                .map(EventType::type)
                .map(Class::getPackageName)
                .filter(context -> !named.contains(context))
                .forEach(context -> more.putIfAbsent(context, reason));
        return new Intake(taken, left, Map.copyOf(more));
    }

    public boolean takes(RecordedEvent event) {
        return takes(event.payload().getClass());
    }

    public boolean takes(Class<?> payloadClass) {
        return taken.contains(payloadClass);
    }

    /** Why an event of this class is left alone; empty when it is taken or nobody has thought of it. */
    public Optional<String> whyLeft(Class<?> type) {
        return Optional.ofNullable(left.get(type)).or(() -> Optional.ofNullable(contexts.get(type.getPackageName())));
    }
}
