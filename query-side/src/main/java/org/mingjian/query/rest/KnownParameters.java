package org.mingjian.query.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A misspelt filter would silently match everything, so a parameter that the endpoint does not know is refused. */
@Component
class KnownParameters implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            Set<String> known = Arrays.stream(method.getMethodParameters())
                    .map(KnownParameters::name)
                    .collect(Collectors.toUnmodifiableSet());
            for (String given : request.getParameterMap().keySet()) {
                boolean isSeen = given.equals(SeenEvents.PARAMETER)
                        && SeenEvents.takenBy(method.getMethodAnnotation(ReadsViews.class));
                if (!known.contains(given) && !isSeen) {
                    throw ProblemException.of("unknown-parameter", "parameter", given);
                }
                if (request.getParameterValues(given).length > 1) {
                    throw ProblemException.invalid(given, "given twice", "one value");
                }
            }
        }
        return true;
    }

    private static String name(MethodParameter parameter) {
        RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
        if (named == null) {
            return "";
        }
        return named.name().isEmpty()
                ? Objects.requireNonNullElse(parameter.getParameter().getName(), "")
                : named.name();
    }
}
