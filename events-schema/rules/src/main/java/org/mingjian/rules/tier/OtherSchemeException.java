package org.mingjian.rules.tier;

/** A tier is not of the scheme it is held against: compared by sign alone, high risk would pass for low. */
public final class OtherSchemeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OtherSchemeException(TierRef tier, String scheme) {
        super("the tier " + tier + " is none of the scheme " + scheme
                + ": tiers are compared within one version of a scheme only");
    }
}
