package org.mingjian.command.subject.policy;

import java.util.Optional;
import java.util.regex.Pattern;
import mingjian.subject.SubjectKind;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.policy.ResidentIdPolicy;
import org.mingjian.command.shared.policy.UsccPolicy;

/**
 * Natural persons are keyed by a keyed hash of their number and by nothing else, organisations by their unified code or a
 * source's own key. Personal data stays out of names, 个人信息保护法 art 6.
 */
public final class SubjectKeyPolicy {

    /** The scheme of natural persons. */
    public static final String PERSON = "person";

    private static final Pattern KEYED_HASH = Pattern.compile("[0-9a-f]{64}");

    private SubjectKeyPolicy() {}

    /**
     * Judges a key.
     *
     * @param kind what kind of subject bears it
     * @param scheme its scheme
     * @param key the key itself
     * @param evidence why a key that fails is held to be right; null when nobody says so
     */
    public static Optional<Rejection> judge(SubjectKind kind, String scheme, String key, @Nullable String evidence) {
        boolean person = kind == SubjectKind.NATURAL_PERSON;
        if (person != PERSON.equals(scheme)) {
            return Optional.of(Rejection.of("kind-and-scheme-disagree")
                    .with("kind", kind.name())
                    .with("scheme", scheme));
        }
        if (person) {
            return KEYED_HASH.matcher(key).matches()
                    ? Optional.empty()
                    : Optional.of(Rejection.of("person-key-malformed").citing("个人信息保护法 art 6"));
        }
        return identifier(scheme, key, evidence);
    }

    /** Judges an identifier of an organisation: those of a standard by the standard, others must be nobody's personal number. */
    public static Optional<Rejection> identifier(String scheme, String value, @Nullable String evidence) {
        return UsccPolicy.SCHEME.equals(scheme)
                ? UsccPolicy.judge(value, evidence)
                : ResidentIdPolicy.absentFrom(value);
    }
}
