package org.mingjian.query.rectificationdocket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A docket being changed by one event; what follows from the rest is worked out when it is finished. */
final class Draft {
    /** Behind every day that a calendar of today has. */
    static final String NO_TERM = "9999-12-31";

    private final String order;
    private final long revision;
    RectificationDocketView.@Nullable Given given;

    @Nullable
    String organ;

    final List<RectificationDocketView.Act> acts;
    final List<RectificationDocketView.Item> items;
    final List<RectificationDocketView.Evidence> evidence;
    final List<RectificationDocketView.Check> checks;

    Draft(RectificationDocketView view, long revision) {
        order = view.order();
        this.revision = revision;
        given = view.given();
        organ = view.organ();
        acts = new ArrayList<>(view.acts());
        items = new ArrayList<>(view.items());
        evidence = new ArrayList<>(view.evidence());
        checks = new ArrayList<>(view.checks());
    }

    void act(LocalDate on, RectificationDocketView.What what, @Nullable LocalDate dueOn, @Nullable String reason) {
        acts.add(new RectificationDocketView.Act(on, what, dueOn, reason));
    }

    RectificationDocketView finish() {
        var order = given;
        return new RectificationDocketView(
                this.order,
                revision,
                order,
                organ,
                List.copyOf(acts),
                List.copyOf(items),
                List.copyOf(evidence),
                List.copyOf(checks),
                sortKey(order),
                order == null ? Map.of() : Situation.days(order.orderedOn(), acts));
    }

    private String sortKey(RectificationDocketView.@Nullable Given order) {
        Situation last = order == null ? null : Situation.on(LocalDate.MAX, order.orderedOn(), acts);
        LocalDate due = last == null ? null : last.dueOn();
        return due == null ? NO_TERM : due.toString();
    }
}
