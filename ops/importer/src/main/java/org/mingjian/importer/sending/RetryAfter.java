package org.mingjian.importer.sending;

import java.net.http.HttpResponse;
import java.time.Duration;

/** The header {@code Retry-After} in seconds; its form as a date is not used here. */
final class RetryAfter {
    private static final long MOST_SECONDS = 30;

    private RetryAfter() {}

    static Duration of(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(text -> text.matches("\\d{1,4}"))
                .map(text -> Duration.ofSeconds(Math.min(MOST_SECONDS, Long.parseLong(text))))
                .orElse(Duration.ZERO);
    }
}
