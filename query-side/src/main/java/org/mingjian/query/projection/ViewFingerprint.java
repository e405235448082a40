package org.mingjian.query.projection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Tells whether a view was built by what runs now: its fold, its mapping, and whatever else it depends on. */
public final class ViewFingerprint {

    private final List<FingerprintSource> sources;

    public ViewFingerprint(List<FingerprintSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** @param mapping settings and mappings of the index, in one canonical spelling */
    public String of(Fold<?> fold, String mapping) {
        MessageDigest digest = sha256();
        add(digest, fold.view() + "\n" + fold.version());
        add(digest, mapping);
        sources.forEach(source -> add(digest, source.of(fold.view())));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
