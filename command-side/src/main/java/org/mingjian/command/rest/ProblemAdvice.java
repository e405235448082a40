package org.mingjian.command.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.mingjian.command.shared.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns what went wrong into a problem, once for all endpoints. */
@RestControllerAdvice
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemWriter writer;

    ProblemAdvice(ProblemWriter writer) {
        this.writer = writer;
    }

    @ExceptionHandler
    void refused(Refused e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        writer.write(Problem.of(e.rejection()), request, response);
    }

    @ExceptionHandler
    void malformed(ProblemException e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        writer.write(e.problem(), request, response);
    }

    @ExceptionHandler
    void unsupported(HttpMediaTypeNotSupportedException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Object given = e.getContentType() == null ? "none" : e.getContentType().toString();
        writer.write(Problem.of("unsupported-media-type", Map.of("contentType", given)), request, response);
    }

    @ExceptionHandler
    void notAcceptable(HttpMediaTypeNotAcceptableException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        writer.write(Problem.of("not-acceptable"), request, response);
    }

    @ExceptionHandler
    void method(HttpRequestMethodNotSupportedException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        writer.write(Problem.of("method-not-allowed", Map.of("method", e.getMethod())), request, response);
    }

    @ExceptionHandler
    void absent(NoResourceFoundException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        writer.write(Problem.of("not-found"), request, response);
    }

    @ExceptionHandler
    void fault(Exception e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.error("A fault while {} was answered", request.getRequestURI(), e);
        writer.write(Problem.of("internal-error"), request, response);
    }
}
