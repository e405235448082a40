package org.mingjian.query.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.ViewVersion;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Settles which versions of views a request is answered from, and holds it back until the views that it reads hold what its caller has seen: {@code seen=<stream>@<revision>}, as the
 * answer to a command gives them. An answer is never silently older than that.
 */
@Component
class SeenEvents implements HandlerInterceptor, WebMvcConfigurer {
    static final String PARAMETER = "seen";
    private static final int AFTER_KNOWN_PARAMETERS = 1;
    private static final Pattern EVENT = Pattern.compile("([A-Za-z]+-[A-Za-z0-9._~]{1,200})@([0-9]{1,18})");

    private final CatchUp catchUp;
    private final Freshness freshness;

    SeenEvents(CatchUp catchUp, Freshness freshness) {
        this.catchUp = catchUp;
        this.freshness = freshness;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/**").order(AFTER_KNOWN_PARAMETERS);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        ReadsViews reads =
                handler instanceof HandlerMethod method ? method.getMethodAnnotation(ReadsViews.class) : null;
        if (reads != null && takenBy(reads)) {
            String seen = request.getParameter(PARAMETER);
            Freshness.Stamp stamp = seen == null
                    ? freshness.of(List.of(reads.value()), reads.searches())
                    : await(event(seen), seen, reads);
            RequestStamp.begin(request, stamp);
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception ex) {
        RequestStamp.end();
    }

    private static Matcher event(String seen) {
        Matcher event = EVENT.matcher(seen);
        if (!event.matches()) {
            throw ProblemException.invalid(PARAMETER, seen, "<stream>@<revision> of an event");
        }
        return event;
    }

    /** What was waited for is what is read, whatever takes its place meanwhile. */
    private Freshness.Stamp await(Matcher event, String seen, ReadsViews reads) {
        List<ViewVersion> versions = freshness.of(List.of(reads.value()), false).versions();
        CatchUp.Result result = catchUp.await(event.group(1), Long.parseLong(event.group(2)), versions);
        if (result instanceof CatchUp.Result.Behind behind) {
            throw ProblemException.of(
                    "view-behind", Map.of("view", behind.view(), "position", behind.position(), "lag", behind.lag()));
        }
        if (result instanceof CatchUp.Result.NoSuchEvent && !reads.discreet()) {
            throw ProblemException.of("seen-not-found", PARAMETER, seen);
        }
        // What the answer will state must not date from before the waiting.
        return freshness.now(versions, reads.searches());
    }

    /** Whether an endpoint takes the parameter. */
    static boolean takenBy(@Nullable ReadsViews reads) {
        return reads != null && reads.value().length > 0;
    }
}
