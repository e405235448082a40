package org.mingjian.command.tier.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingjian.command.shared.Rejection;

/** A proposal from evidence that lies elsewhere names it, {@code stream@revision} each, and it is there. */
public final class StatedEvidencePolicy {

    private static final Pattern FORM = Pattern.compile("([^@]+)@(0|[1-9]\\d{0,17})");

    private StatedEvidencePolicy() {}

    /** There is some, and each is named as it must be. */
    public static Optional<Rejection> form(List<String> evidence) {
        if (evidence.isEmpty()) {
            return Optional.of(Rejection.of("evidence-missing"));
        }
        return evidence.stream()
                .filter(one -> !FORM.matcher(one).matches())
                .findFirst()
                .map(one -> Rejection.of("invalid-value")
                        .with("field", "data.evidence")
                        .with("why", "not stream@revision: " + one));
    }

    /** The stream of an evidence that is named as it must be. */
    public static String stream(String evidence) {
        return matched(evidence).group(1);
    }

    /** The revision of an evidence that is named as it must be. */
    public static long revision(String evidence) {
        return Long.parseLong(matched(evidence).group(2));
    }

    /**
     * Each is in the log.
     *
     * @param evidence what is named
     * @param heads by stream its last revision; none for one that is not there
     */
    public static Optional<Rejection> there(List<String> evidence, Map<String, Long> heads) {
        return evidence.stream()
                .filter(one -> {
                    Long head = heads.get(stream(one));
                    return head == null || head < revision(one);
                })
                .findFirst()
                .map(one -> Rejection.of("evidence-not-found").with("evidence", one));
    }

    private static Matcher matched(String evidence) {
        Matcher matcher = FORM.matcher(evidence);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not stream@revision: " + evidence);
        }
        return matcher;
    }
}
