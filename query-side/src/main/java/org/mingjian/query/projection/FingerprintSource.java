package org.mingjian.query.projection;

/** Something outside fold and mapping that a view's documents depend on: a rule pack, for instance. */
@FunctionalInterface
public interface FingerprintSource {

    /** A text that changes when the documents of the view would come out otherwise; empty when it has no part in it. */
    String of(String view);
}
