package org.mingjian.query.policylab;

import java.util.List;
import java.util.function.Consumer;
import org.mingjian.query.projection.ViewVersion;

/** The subjects of a view as they are at one moment. Methods throw StoreUnavailableException when the store is away. */
public interface LabSubjects {

    /**
     * Those who answer for themselves today, of a region and, marked, those that may be.
     *
     * @param version of {@code creditstanding}
     * @param region prefix
     */
    Snapshot open(ViewVersion version, String region);

    /** One moment, kept while it is read; several threads may read, each its share. */
    interface Snapshot extends AutoCloseable {

        /** How many there are. */
        long size();

        /**
         * Hands on a share page by page, each subject once.
         *
         * @param share from 0
         * @param of how many shares there are
         */
        void read(int share, int of, Consumer<List<LabSubject>> pages);

        @Override
        void close();
    }

    /** Whether a subject of these regions lies in a region, by prefix. */
    static boolean liesIn(String region, Iterable<String> regions) {
        for (String one : regions) {
            if (one.startsWith(region)) {
                return true;
            }
        }
        return false;
    }
}
