package org.mingjian.log.eventstoredb;

/**
 * What streams are called on the server: as in the log, behind the namespace. Streams that the log keeps for itself have a dot
 * before their first hyphen, as those of other namespaces have, so that neither is ever taken for a stream of the log.
 */
record StreamNames(String prefix) {

    static StreamNames of(String namespace) {
        return new StreamNames(namespace.isEmpty() ? "" : namespace + ".");
    }

    String onServer(String stream) {
        return prefix + stream;
    }

    String inLog(String onServer) {
        return onServer.substring(prefix.length());
    }

    String snapshots(String stream) {
        return prefix + "snapshot." + stream;
    }

    String milestones() {
        return prefix + "milestones.log";
    }

    String copying() {
        return prefix + "copying.log";
    }

    /** Whether a stream of the server is one of this log. */
    boolean isOfLog(String onServer) {
        if (!onServer.startsWith(prefix) || onServer.startsWith("$", prefix.length())) {
            return false;
        }
        int hyphen = onServer.indexOf('-', prefix.length());
        int dot = onServer.indexOf('.', prefix.length());
        return dot < 0 || hyphen >= 0 && hyphen < dot;
    }

    /** The same as a regular expression that the server understands. */
    String pattern() {
        return "^" + prefix.replace(".", "\\.") + "[^$.-][^.-]*(-|$)";
    }
}
