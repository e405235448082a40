package org.mingjian.query.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.support.Packs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@SuppressWarnings("NullAway.Init") // fields are filled by the test framework
class ReadsViewsTest extends RestTest {
    private static final Set<String> VIEWS =
            Packs.folds().stream().map(Fold::view).collect(Collectors.toSet());

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private List<HandlerMethod> endpoints;

    @BeforeEach
    void allThatAnswerQuestions() {
        endpoints = requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(e -> e.getValue().getBeanType().getPackageName().startsWith("org.mingjian"))
                .filter(e -> e.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .map(Map.Entry::getValue)
                .toList();
        assertThat(endpoints).hasSizeGreaterThan(20);
    }

    @Test
    void everyEndpointSaysWhichViewsItReads() {
        assertThat(endpoints).allSatisfy(endpoint -> {
            assertThat(endpoint.hasMethodAnnotation(ReadsViews.class))
                    .as(endpoint.toString())
                    .isTrue();
            assertThat(VIEWS).as(endpoint.toString()).containsAll(reads(endpoint));
        });
    }

    @Test
    void everyAnswerMadeOfViewsStatesPositionAndSettledInstant() {
        assertThat(endpoints)
                .filteredOn(endpoint -> SeenEvents.takenBy(endpoint.getMethodAnnotation(ReadsViews.class)))
                .hasSizeGreaterThan(15)
                .allSatisfy(
                        endpoint -> assertThat(fields(endpoint.getReturnType().getParameterType()))
                                .as(endpoint.toString())
                                .contains("position", "asOf"));
    }

    private static List<String> reads(HandlerMethod endpoint) {
        ReadsViews reads = endpoint.getMethodAnnotation(ReadsViews.class);
        return reads == null ? List.of() : List.of(reads.value());
    }

    private static Set<String> fields(Class<?> answer) {
        var names = new TreeSet<String>();
        for (RecordComponent component : answer.getRecordComponents()) {
            boolean within =
                    Arrays.stream(component.getAccessor().getAnnotations()).anyMatch(JsonUnwrapped.class::isInstance);
            if (within && component.getType().isRecord()) {
                names.addAll(fields(component.getType()));
            } else {
                names.add(component.getName());
            }
        }
        return names;
    }
}
