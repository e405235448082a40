package org.mingjian.command.authorisation.policy;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Rejection;

/** A penalty falls on the licence that the decision names by its number, on no other of the same party, 行政处罚法 art 59. */
public final class DecidedLicencePolicy {

    private static final String NO_LONGER_NUMBER = "[0-9A-Za-z]";

    private DecidedLicencePolicy() {}

    /**
     * Judges whether a decision is about a licence.
     *
     * @param numbers the numbers that the licence bears or bore before
     * @param decision number of the decision
     * @param named title and number of a licence, as the decision says; null when it names none
     */
    public static Optional<Rejection> judge(Collection<String> numbers, String decision, @Nullable String named) {
        return named != null && numbers.stream().anyMatch(number -> names(named, number))
                ? Optional.empty()
                : Optional.of(Rejection.of("decision-of-another-licence")
                        .citing("行政处罚法 art 59")
                        .with("decision", decision)
                        .with("licence", named)
                        .with("numbers", numbers.stream().sorted().toList()));
    }

    /** The whole number, not the middle of a longer one. */
    private static boolean names(String text, String number) {
        return Pattern.compile("(?<!" + NO_LONGER_NUMBER + ")" + Pattern.quote(number) + "(?!" + NO_LONGER_NUMBER + ")")
                .matcher(text)
                .find();
    }
}
