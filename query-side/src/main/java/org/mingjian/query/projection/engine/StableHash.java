package org.mingjian.query.projection.engine;

/** The same for a text in every process and for ever: tokens are stored by segment. */
final class StableHash {

    private StableHash() {}

    /** String.hashCode is specified; its low bits, by which segments are chosen, need the mixing of MurmurHash3. */
    static int of(String text) {
        int hash = text.hashCode();
        hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
        return hash ^ (hash >>> 16);
    }
}
