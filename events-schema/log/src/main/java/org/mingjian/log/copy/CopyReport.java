package org.mingjian.log.copy;

/**
 * What a copying came to. Both logs have just these events in this order.
 *
 * @param found events that an earlier run had copied
 * @param copied events that this run copied
 * @param sha256 over the digests of all events in their order, in hex
 */
public record CopyReport(long found, long copied, String sha256) {

    public long events() {
        return found + copied;
    }
}
