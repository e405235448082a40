package org.mingjian.command.shared.policy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingjian.command.shared.Rejection;

/** A resident identity number 公民身份号码 is well formed, GB 11643-1999. Its rejections never contain the number. */
public final class ResidentIdPolicy {

    private static final String STANDARD = "GB 11643-1999";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final Pattern FORM = Pattern.compile("[1-9]\\d{16}[\\dX]");
    private static final DateTimeFormatter BIRTH =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private ResidentIdPolicy() {}

    /**
     * Judges a number.
     *
     * @param number 18 characters, the last a digit or X
     * @param today the day on which its holder must be born
     */
    public static Optional<Rejection> judge(String number, LocalDate today) {
        if (!FORM.matcher(number).matches()) {
            return refusal("resident-id-malformed");
        }
        if (!bornBy(number.substring(6, 14), today)) {
            return refusal("resident-id-birth-date");
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11) == number.charAt(17) ? Optional.empty() : refusal("resident-id-check-digit");
    }

    /** Judges what is to stand in a name of a stream: never such a number, for a name is for ever and seen everywhere. */
    public static Optional<Rejection> absentFrom(String name) {
        return judge(name.toUpperCase(Locale.ROOT), LocalDate.MAX).isPresent()
                ? Optional.empty()
                : Optional.of(Rejection.of("personal-number-in-name").citing("个人信息保护法 art 6"));
    }

    private static boolean bornBy(String digits, LocalDate today) {
        try {
            return !LocalDate.parse(digits, BIRTH).isAfter(today);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static Optional<Rejection> refusal(String code) {
        return Optional.of(Rejection.of(code).citing(STANDARD));
    }
}
