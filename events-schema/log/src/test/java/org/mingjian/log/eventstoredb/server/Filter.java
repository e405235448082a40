package org.mingjian.log.eventstoredb.server;

import com.eventstore.dbclient.proto.streams.StreamsOuterClass.ReadReq.Options;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.ReadReq.Options.FilterOptions;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which events a subscription is to have.
 *
 * @param interval after so many that were looked at, a checkpoint; 0 for none
 */
record Filter(Predicate<Entry> wanted, long interval) {

    private static final int DEFAULT_WINDOW = 32;

    static Filter of(Options options) {
        if (!options.hasFilter()) {
            return new Filter(entry -> true, 0);
        }
        FilterOptions filter = options.getFilter();
        long window = filter.hasMax() ? filter.getMax() : DEFAULT_WINDOW;
        long interval = window * Math.max(1, filter.getCheckpointIntervalMultiplier());
        if (filter.hasStreamIdentifier()) {
            Predicate<String> name = matching(filter.getStreamIdentifier());
            return new Filter(entry -> name.test(entry.stream()), interval);
        }
        Predicate<String> type = matching(filter.getEventType());
        return new Filter(entry -> type.test(entry.type()), interval);
    }

    private static Predicate<String> matching(FilterOptions.Expression expression) {
        return expression.getPrefixCount() > 0
                ? text -> expression.getPrefixList().stream().anyMatch(text::startsWith)
                : Pattern.compile(expression.getRegex()).asPredicate();
    }
}
