package org.mingjian.query.verification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.ViewVersion;

/** Collects what is found about one view; read by others meanwhile. */
final class Tally {
    private final String view;
    private @Nullable ViewVersion version;
    private String position = "";
    private long documents;
    private long compared;
    private double progress;
    private double inHand;
    private final List<DifferingDocument> differing = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> surplus = new ArrayList<>();
    private long differingTotal;
    private long missingTotal;
    private long surplusTotal;
    private final Set<String> waiting = new HashSet<>();
    private long undecided;

    Tally(String view) {
        this.view = view;
    }

    synchronized void begins(ViewVersion itsVersion, long itsDocuments) {
        version = itsVersion;
        documents = itsDocuments;
    }

    synchronized long documents() {
        return documents;
    }

    /** The first stands for all: later partitions are compared further on. */
    synchronized void comparedUpTo(String itsPosition) {
        position = position.isEmpty() ? itsPosition : position;
    }

    synchronized void compared(int more) {
        compared += more;
    }

    /** How much of the whole is done of what is in hand now. */
    synchronized void within(double share) {
        inHand = share;
    }

    synchronized void done(double share) {
        progress += share;
        inHand = 0;
    }

    synchronized void differs(String key, List<Difference> differences) {
        differingTotal++;
        if (differing.size() < ViewReport.NAMED) {
            differing.add(new DifferingDocument(key, differences));
        }
    }

    synchronized boolean wantsDetails() {
        return differing.size() < ViewReport.NAMED;
    }

    synchronized void isMissing(String key) {
        missingTotal++;
        name(missing, key);
    }

    synchronized void isSurplus(String key) {
        surplusTotal++;
        name(surplus, key);
    }

    synchronized void waits(String key) {
        waiting.add(key);
    }

    synchronized void isUndecided() {
        undecided++;
    }

    private static void name(List<String> names, String key) {
        if (names.size() < ViewReport.NAMED) {
            names.add(key);
        }
    }

    synchronized ViewReport report() {
        return new ViewReport(
                view,
                version,
                position,
                documents,
                compared,
                Math.min(1, progress + inHand),
                List.copyOf(differing),
                List.copyOf(missing),
                List.copyOf(surplus),
                differingTotal,
                missingTotal,
                surplusTotal,
                waiting.size(),
                undecided);
    }
}
