package org.mingjian.command.shared;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import mingjian.rectification.HistoricOrderRecorded;
import mingjian.rectification.RectificationFoundUnmet;
import mingjian.rectification.RectificationOrderReopened;
import mingjian.rectification.RectificationOrderWithdrawn;
import mingjian.rectification.RectificationOrderWrittenOff;
import mingjian.rectification.RectificationOrdered;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.OrderFacts.Standing;

/** Folds the events of a rectification order into what other streams may know of it. */
public final class OrderFold {

    private OrderFold() {}

    /** What is known after one more event; null as long as there is none. */
    public static @Nullable OrderFacts after(@Nullable OrderFacts before, String stream, long revision, Object event) {
        if (event instanceof RectificationOrdered o) {
            return new OrderFacts(
                    stream, revision, o.getSubject(), o.getUnit(), o.getNature(), Standing.OPEN, Map.of());
        }
        if (event instanceof HistoricOrderRecorded h) {
            return new OrderFacts(
                    stream, revision, h.getSubject(), h.getUnit(), h.getNature(), Standing.HISTORIC, Map.of());
        }
        return before == null
                ? null
                : new OrderFacts(
                        stream,
                        revision,
                        before.subject(),
                        before.unit(),
                        before.nature(),
                        standing(before.standing(), event),
                        missed(before.missed(), event));
    }

    private static Standing standing(Standing before, Object event) {
        if (event instanceof RectificationOrderWrittenOff) {
            return Standing.WRITTEN_OFF;
        }
        if (event instanceof RectificationOrderWithdrawn) {
            return Standing.WITHDRAWN;
        }
        return event instanceof RectificationOrderReopened ? Standing.OPEN : before;
    }

    /** An item that is open again has a new term, which it has not missed yet. */
    private static Map<String, LocalDate> missed(Map<String, LocalDate> before, Object event) {
        Map<String, LocalDate> missed = new HashMap<>(before);
        if (event instanceof RectificationFoundUnmet u) {
            u.getItems().forEach(item -> missed.putIfAbsent(item, u.getFoundOn()));
        } else if (event instanceof RectificationOrderReopened r) {
            r.getItems().forEach(missed::remove);
        }
        return Map.copyOf(missed);
    }
}
