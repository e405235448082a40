package org.mingjian.command.shared.policy;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Rejection;

/** What was submitted is told from anything else by its hash: SHA-256 in 64 lower case hex digits, FIPS 180-4. */
public final class ContentHashPolicy {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    private ContentHashPolicy() {}

    public static Optional<Rejection> judge(@Nullable String contentHash) {
        return contentHash == null || FORM.matcher(contentHash).matches()
                ? Optional.empty()
                : Optional.of(Rejection.of("content-hash-malformed").with("contentHash", contentHash));
    }
}
