package org.mingjian.query.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.mingjian.query.casehistory.LogUnavailableException;
import org.mingjian.query.casehistory.StreamUnreadableException;
import org.mingjian.query.projection.StoreUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns what went wrong into a problem, once for all endpoints; before Spring's own advice would. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemWriter writer;

    ProblemAdvice(ProblemWriter writer) {
        this.writer = writer;
    }

    @ExceptionHandler
    void refused(ProblemException e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        writer.write(e.problem(), request, response);
    }

    @ExceptionHandler
    void storeAway(StoreUnavailableException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LOG.warn("MQR-0101 views cannot be asked: {}", e.getMessage());
        writer.write(Problem.of("views-unavailable", Map.of()), request, response);
    }

    @ExceptionHandler
    void logAway(LogUnavailableException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LOG.warn("MQR-0102 {}", e.getMessage());
        writer.write(Problem.of("log-unavailable", Map.of()), request, response);
    }

    @ExceptionHandler
    void unreadable(StreamUnreadableException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LOG.error("MQR-0103 {}", e.getMessage());
        writer.write(Problem.of(e.code(), Map.of(e.fact(), e.value())), request, response);
    }

    @ExceptionHandler
    void notAcceptable(HttpMediaTypeNotAcceptableException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        writer.write(Problem.of("not-acceptable", Map.of()), request, response);
    }

    @ExceptionHandler
    void malformed(HttpMessageNotReadableException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        writer.write(Problem.of("malformed-json", Map.of()), request, response);
    }

    @ExceptionHandler
    void mediaType(HttpMediaTypeNotSupportedException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        writer.write(Problem.of("unsupported-media-type", Map.of()), request, response);
    }

    @ExceptionHandler
    void method(HttpRequestMethodNotSupportedException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        writer.write(Problem.of("method-not-allowed", Map.of("method", e.getMethod())), request, response);
    }

    @ExceptionHandler
    void absent(NoResourceFoundException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        writer.write(Problem.of("not-found", Map.of()), request, response);
    }

    @ExceptionHandler
    void fault(Exception e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.error("MQR-0199 a fault while a request was answered", e);
        writer.write(Problem.of("internal-error", Map.of()), request, response);
    }
}
