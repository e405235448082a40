package org.mingjian.query.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mingjian.log.correlation.Correlation;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request its correlation id: the caller's where it is one, else a new one. Comes before all else, so that a refusal for
 * want of a token bears it too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CorrelationFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = Correlation.orNew(request.getHeader(Correlation.HEADER));
        response.setHeader(Correlation.HEADER, id);
        try (Correlation.Scope scope = Correlation.of(id)) {
            chain.doFilter(request, response);
        }
    }
}
