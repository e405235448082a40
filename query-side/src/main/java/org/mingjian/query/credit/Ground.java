package org.mingjian.query.credit;

import org.jspecify.annotations.Nullable;

/**
 * By what a rule holds.
 *
 * @param id the rule, unique in its pack
 * @param catalogue what of the catalogue of public credit information 公共信用信息基础目录 it rests on; null for what takes and
 *     gives no points of its own
 * @param basis its legal basis
 * @param sureness how sure it is
 * @param warning what an answer that rests on it must say; null when sure
 */
public record Ground(
        String id,
        @Nullable String catalogue,
        Basis basis,
        Sureness sureness,
        @Nullable String warning) {

    /** The warning with the rule it is of; empty when there is none. */
    String warns() {
        return warning == null ? "" : id + ": " + warning;
    }
}
