package org.mingjian.command.shared.policy;

import java.util.Optional;
import java.util.regex.Pattern;
import org.mingjian.command.shared.Rejection;

/** A jurisdiction is written as a GB/T 2260 code (2 to 6 digits), a Canadian province and city, or a state. */
public final class JurisdictionPolicy {

    private static final Pattern FORM =
            Pattern.compile("CN-[1-8]\\d(\\d\\d(\\d\\d)?)?|CA-[A-Z]{2}-[A-Z][A-Za-z]+|US-[A-Z]{2}");

    private JurisdictionPolicy() {}

    public static Optional<Rejection> judge(String jurisdiction) {
        return FORM.matcher(jurisdiction).matches()
                ? Optional.empty()
                : Optional.of(Rejection.of("jurisdiction-malformed").with("value", jurisdiction));
    }
}
