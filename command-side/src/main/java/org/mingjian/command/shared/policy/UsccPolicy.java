package org.mingjian.command.shared.policy;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Rejection;

/**
 * A unified social credit code 统一社会信用代码 is well formed, GB 32100-2015. Codes that fail a digit circulate, so one is accepted
 * on stated evidence; one that a spreadsheet turned into a number has lost its digits and never is.
 */
public final class UsccPolicy {

    /** The scheme of such keys in stream names. */
    public static final String SCHEME = "uscc";

    private static final String STANDARD = "GB 32100-2015";
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final Pattern SPOILED = Pattern.compile("\\d([.,]\\d+)?[eE]\\+?\\d+|\\d+[.]0*");
    private static final Pattern ROUNDED = Pattern.compile("\\d{15}000");
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{2}\\d{6}[" + ALPHABET + "]{10}");
    private static final Pattern DEPARTMENT_AND_CLASS =
            Pattern.compile("1[1239]|5[1239]|9[123]|[2-46-8][1-9]|[AN][1-9]|Y1");

    private UsccPolicy() {}

    /**
     * Judges a key.
     *
     * @param key 18 characters
     * @param evidence why a key that fails is held to be right; null when nobody says so
     */
    public static Optional<Rejection> judge(String key, @Nullable String evidence) {
        if (SPOILED.matcher(key).matches() || ROUNDED.matcher(key).matches() && key.charAt(17) != check(key)) {
            return refusal("uscc-spoiled-by-spreadsheet", key);
        }
        if (!FORM.matcher(key).matches()) {
            return refusal("uscc-malformed", key);
        }
        if (evidence != null) {
            return Optional.empty();
        }
        if (!DEPARTMENT_AND_CLASS.matcher(key.substring(0, 2)).matches()) {
            return refusal("uscc-department-unknown", key);
        }
        if (key.charAt(16) != organisationCheck(key)) {
            return refusal("uscc-organisation-check-digit", key, organisationCheck(key));
        }
        if (key.charAt(17) != check(key)) {
            return refusal("uscc-check-digit", key, check(key));
        }
        return Optional.empty();
    }

    /** The check character that the first 17 ask for. */
    static char check(String key) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(key.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** The check character of the organisation code at positions 9 to 16, GB 11714-1997. */
    static char organisationCheck(String key) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.digit(key.charAt(8 + i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int rest = 11 - sum % 11;
        return rest == 10 ? 'X' : rest == 11 ? '0' : Character.forDigit(rest, 10);
    }

    private static Optional<Rejection> refusal(String code, String key) {
        return Optional.of(Rejection.of(code).citing(STANDARD).with("key", key));
    }

    private static Optional<Rejection> refusal(String code, String key, char expected) {
        return refusal(code, key).map(r -> r.with("expected", String.valueOf(expected)));
    }
}
