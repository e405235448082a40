package org.mingjian.query.support;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** What may happen to a request on a {@link FaultyLine}. */
@FunctionalInterface
public interface LineFault {

    /** All is well. */
    LineFault NONE = (exchange, forward) -> false;

    /** Has the request done by the server. */
    @FunctionalInterface
    interface Forward {

        HttpResponse<byte[]> ask() throws IOException;

        /** Answers as the server did. */
        static void pass(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
            announce(exchange, answer, answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    /** True if it took care of the answer; false to let the request through. */
    boolean meets(HttpExchange exchange, Forward forward) throws IOException;

    /** Answered with this status; the server hears nothing of it. */
    static LineFault rejectedWith(int status) {
        return (exchange, forward) -> {
            byte[] body = ("{\"error\":{\"type\":\"es_rejected_execution_exception\"},\"status\":" + status + "}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.getResponseHeaders().set("X-Elastic-Product", "Elasticsearch");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            return true;
        };
    }

    /** The server does it, and the connection breaks in the middle of its answer. */
    static LineFault answerCutOff() {
        return (exchange, forward) -> half(exchange, forward, true);
    }

    /** The server does it, and something between takes half of its answer for all of it. */
    static LineFault answerShortened() {
        return (exchange, forward) -> half(exchange, forward, false);
    }

    private static boolean half(HttpExchange exchange, Forward forward, boolean showsThatMoreIsToCome)
            throws IOException {
        HttpResponse<byte[]> answer = forward.ask();
        byte[] half = Arrays.copyOf(answer.body(), answer.body().length / 2);
        announce(exchange, answer, showsThatMoreIsToCome ? answer.body().length : half.length);
        exchange.getResponseBody().write(half);
        return true;
    }

    /** The server hears of it only when the latch opens. */
    static LineFault heldBackUntil(CountDownLatch open) {
        return (exchange, forward) -> {
            try {
                open.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Forward.pass(exchange, forward.ask());
            return true;
        };
    }

    /** Only for requests whose path ends so. */
    default LineFault at(String endOfPath) {
        return (exchange, forward) ->
                exchange.getRequestURI().getPath().endsWith(endOfPath) && meets(exchange, forward);
    }

    /** Only so many times; then all is well. */
    default LineFault times(int times) {
        AtomicInteger left = new AtomicInteger(times);
        return (exchange, forward) -> {
            if (left.getAndDecrement() > 0 && meets(exchange, forward)) {
                return true;
            }
            left.incrementAndGet();
            return false;
        };
    }

    private static void announce(HttpExchange exchange, HttpResponse<byte[]> answer, int length) throws IOException {
        answer.headers().firstValue("content-type").ifPresent(type -> exchange.getResponseHeaders()
                .set("Content-Type", type));
        answer.headers().firstValue("x-elastic-product").ifPresent(product -> exchange.getResponseHeaders()
                .set("X-Elastic-Product", product));
        exchange.sendResponseHeaders(answer.statusCode(), length == 0 ? -1 : length);
    }
}
