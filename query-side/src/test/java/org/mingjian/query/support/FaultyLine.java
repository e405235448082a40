package org.mingjian.query.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.mingjian.query.support.LineFault.Forward;

/**
 * A line to a server with bad days of its own: it can be cut, and each request on it can meet a {@link LineFault}. What meets none
 * goes through unchanged. It speaks HTTP itself, because what matters is what the server had done before the line failed.
 */
public final class FaultyLine implements AutoCloseable {

    /** What the client sets by itself. */
    private static final Set<String> NOT_PASSED_ON =
            Set.of("host", "connection", "content-length", "expect", "upgrade");

    private final URI server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger faults = new AtomicInteger();
    private volatile LineFault fault = LineFault.NONE;
    private HttpServer listener;

    public FaultyLine(URI server) {
        this.server = server;
        this.listener = listen(0);
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + listener.getAddress().getPort());
    }

    /** From now on, until told otherwise, for every request. */
    public void meets(LineFault next) {
        fault = next;
    }

    /** How many requests met a fault, to its end. */
    public int faults() {
        return faults.get();
    }

    /** Nobody answers at this address any more, and who was being answered is not. */
    public synchronized void cut() {
        listener.stop(0);
    }

    /** Whole again after {@link #cut}, at the same address. */
    public synchronized void mend() {
        listener = listen(listener.getAddress().getPort());
    }

    private HttpServer listen(int port) {
        try {
            HttpServer fresh = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            fresh.setExecutor(threads);
            fresh.createContext("/", this::answer);
            fresh.start();
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (!met(exchange, body)) {
                Forward.pass(exchange, forward(exchange, body));
            }
        }
    }

    /** Counted also when the client is gone by the time that it is answered. */
    private boolean met(HttpExchange exchange, byte[] body) throws IOException {
        boolean met = true;
        try {
            met = fault.meets(exchange, () -> forward(exchange, body));
            return met;
        } finally {
            if (met) {
                faults.incrementAndGet();
            }
        }
    }

    private HttpResponse<byte[]> forward(HttpExchange exchange, byte[] body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!NOT_PASSED_ON.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        cut();
        threads.shutdownNow();
    }
}
