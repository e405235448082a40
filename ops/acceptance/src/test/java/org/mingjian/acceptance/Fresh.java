package org.mingjian.acceptance;

import com.github.f4b6a3.ulid.UlidCreator;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/** Keys that nothing else in this run bears. */
final class Fresh {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private Fresh() {}

    static String id() {
        return UlidCreator.getMonotonicUlid().toString();
    }

    static String stream(String aggregate) {
        return aggregate + "-" + id();
    }

    /** A unified social credit code of a company in Zhengzhou that passes GB 32100-2015 and GB 11714. */
    static String uscc() {
        String number =
                String.format(Locale.ROOT, "%08d", ThreadLocalRandom.current().nextInt(100_000_000));
        String first = "91" + "410100" + number + organisationCheck(number);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(first.charAt(i)) * WEIGHTS[i];
        }
        return first + ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static char organisationCheck(String number) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : (char) ('0' + check % 11);
    }
}
