package org.mingjian.command.tier.policy;

import java.util.Optional;
import java.util.regex.Pattern;
import org.mingjian.command.shared.Rejection;

/**
 * A stream of tiers is that of one unit, specialty and scheme, so that no two schemes meet on one. A member of staff has one under an
 * id that was generated and says nothing of the person, 个人信息保护法 art 6.
 */
public final class TierStreamPolicy {

    private static final Pattern GENERATED = Pattern.compile("SupervisionTier-staff\\.[0-9A-HJKMNP-TV-Z]{26}");

    private TierStreamPolicy() {}

    /** The stream is the one that unit, specialty and scheme make. */
    public static Optional<Rejection> ofUnit(String stream, String made) {
        return stream.equals(made)
                ? Optional.empty()
                : Optional.of(Rejection.of("tier-stream-differs")
                        .with("stream", stream)
                        .with("wanted", made));
    }

    /** The stream is named by a generated id, a ULID, alone. */
    public static Optional<Rejection> ofStaff(String stream) {
        return GENERATED.matcher(stream).matches()
                ? Optional.empty()
                : Optional.of(Rejection.of("tier-stream-differs")
                        .citing("个人信息保护法 art 6")
                        .with("stream", stream)
                        .with("wanted", "SupervisionTier-staff.<ULID>"));
    }

    /** All that is recorded on a stream is about the same unit, specialty and scheme. */
    public static Optional<Rejection> same(String stream, String recorded, String given) {
        return recorded.equals(given)
                ? Optional.empty()
                : Optional.of(Rejection.of("tier-stream-differs")
                        .with("stream", stream)
                        .with("wanted", recorded));
    }
}
