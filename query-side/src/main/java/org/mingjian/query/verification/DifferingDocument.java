package org.mingjian.query.verification;

import java.util.List;

/**
 * A stored document that is not what the log says.
 *
 * @param key its id
 * @param differences where, {@value #MOST} at most
 */
public record DifferingDocument(String key, List<Difference> differences) {
    static final int MOST = 50;

    public DifferingDocument {
        differences = List.copyOf(differences.subList(0, Math.min(MOST, differences.size())));
    }
}
