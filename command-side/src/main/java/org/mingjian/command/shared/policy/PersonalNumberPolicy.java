package org.mingjian.command.shared.policy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingjian.command.shared.Rejection;

/**
 * No resident number 公民身份号码 stands in what is public or about business: ids, numbers of documents, names, reasons that are
 * published. 个人信息保护法 art 6. A unified social credit code of as many digits is none. The rejection never contains the number.
 */
public final class PersonalNumberPolicy {

    private static final int LENGTH = 18;
    private static final Pattern CANDIDATE = Pattern.compile("(?<![0-9A-Za-z])[1-9]\\d{16}[\\dXx](?![0-9A-Za-z])");

    private PersonalNumberPolicy() {}

    /**
     * Judges a text.
     *
     * @param field the name under which it was stated
     * @param text the text
     */
    public static Optional<Rejection> judge(String field, String text) {
        return text.length() >= LENGTH && holds(text)
                ? Optional.of(Rejection.of("personal-number-in-key")
                        .citing("个人信息保护法 art 6")
                        .with("field", field))
                : Optional.empty();
    }

    private static boolean holds(String text) {
        Matcher candidates = CANDIDATE.matcher(text);
        while (candidates.find()) {
            String number = candidates.group().toUpperCase(Locale.ROOT);
            if (ResidentIdPolicy.judge(number, LocalDate.MAX).isEmpty()
                    && UsccPolicy.judge(number, null).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
