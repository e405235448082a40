package org.mingjian.query.verification;

/**
 * One of so many parts of all keys.
 *
 * @param index from 0
 * @param of how many parts there are
 */
record Partition(int index, int of) {

    boolean takes(String key) {
        int hash = key.hashCode() * 0x9E3779B1;
        return Math.floorMod(hash ^ hash >>> 16, of) == index;
    }
}
