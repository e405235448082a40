package org.mingjian.command.tier;

import java.util.List;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventMessage;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;

/** Asserts on the payloads of all events that a command led to. */
final class Events {

    private Events() {}

    static Matcher<List<? super EventMessage<?>>> are(Consumer<List<Object>> assertion) {
        return new TypeSafeMatcher<>() {
            @Override
            protected boolean matchesSafely(List<? super EventMessage<?>> events) {
                assertion.accept(events.stream()
                        .map(event -> (Object) ((EventMessage<?>) event).getPayload())
                        .toList());
                return true;
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("events as asserted");
            }
        };
    }
}
