package org.mingjian.demo;

/** The check digits of identifiers: GB 32100-2015 and GB 11714 for organisations, GB 11643-1999 for persons. */
final class CheckDigits {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] ORGANISATION = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int[] UNIFIED = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] RESIDENT = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private CheckDigits() {}

    /**
     * A unified social credit code.
     *
     * @param kind the first two characters: who registered it, and as what
     * @param region six digits of GB/T 2260
     * @param number of the organisation, eight digits
     */
    static String uscc(String kind, String region, int number) {
        String digits = String.format("%08d", number);
        int sum = 0;
        for (int i = 0; i < ORGANISATION.length; i++) {
            sum += (digits.charAt(i) - '0') * ORGANISATION[i];
        }
        int check = 11 - sum % 11;
        String first = kind + region + digits + (check == 10 ? "X" : Integer.toString(check % 11));
        int all = 0;
        for (int i = 0; i < UNIFIED.length; i++) {
            all += ALPHABET.indexOf(first.charAt(i)) * UNIFIED[i];
        }
        return first + ALPHABET.charAt((31 - all % 31) % 31);
    }

    /** @param first the first 17 digits of a resident number */
    static String residentId(String first) {
        int sum = 0;
        for (int i = 0; i < RESIDENT.length; i++) {
            sum += (first.charAt(i) - '0') * RESIDENT[i];
        }
        return first + "10X98765432".charAt(sum % 11);
    }
}
