package org.mingjian.query.rest;

import jakarta.servlet.http.HttpServletRequest;
import org.mingjian.query.search.OneVersion;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Keeps with the request what its answer is read from and how recent that is. */
@Component
class RequestStamp implements Stamps {
    private static final String ATTRIBUTE = RequestStamp.class.getName();

    /** From now on the request is answered from the versions that the stamp names. */
    static void begin(HttpServletRequest request, Freshness.Stamp stamp) {
        request.setAttribute(ATTRIBUTE, stamp);
        OneVersion.choose(stamp.versions());
    }

    static void end() {
        OneVersion.forget();
    }

    @Override
    public Freshness.Stamp ofAnswer() {
        Object stamp = RequestContextHolder.currentRequestAttributes()
                .getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (stamp instanceof Freshness.Stamp known) {
            return known;
        }
        throw new IllegalStateException("the endpoint does not say which views it reads");
    }
}
