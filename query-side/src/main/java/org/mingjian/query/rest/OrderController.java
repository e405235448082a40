package org.mingjian.query.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import mingjian.rectification.OrderNature;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.rectificationdocket.OrderState;
import org.mingjian.query.rectificationdocket.RectificationDocketView;
import org.mingjian.query.rectificationdocket.Situation;
import org.mingjian.query.search.Orders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Orders to put something right, open, due and overdue as of any day, for regulators and officers. */
@RestController
class OrderController {
    private static final String VIEW = "rectificationdocket";

    private final Orders orders;
    private final AskedStreams asked;
    private final Stamps stamps;
    private final Today today;

    OrderController(Orders orders, AskedStreams asked, Stamps stamps, Today today) {
        this.orders = orders;
        this.asked = asked;
        this.stamps = stamps;
        this.today = today;
    }

    @GetMapping("/api/v1/orders")
    @ReadsViews(
            value = {VIEW, "creditstanding"},
            searches = true)
    DayPage<OrderItem> list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String specialty,
            @RequestParam(required = false) @Nullable String officer,
            @RequestParam(required = false) @Nullable String organ,
            @RequestParam(required = false) @Nullable String nature,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String size) {
        var stamp = stamps.ofAnswer();
        LocalDate day = today.or(Parameters.day("asOf", asOf));
        String code = Parameters.oneOf("state", state, OrderState.codes());
        var filter = new Orders.Filter(
                code == null ? List.of() : OrderState.of(code),
                day,
                asked.subjects("subject", subject),
                AskedStreams.of("SupervisedUnit", "unit", unit),
                Parameters.text("region", region),
                Parameters.text("specialty", specialty),
                AskedStreams.of("Officer", "officer", officer),
                AskedStreams.of("Organ", "organ", organ),
                Parameters.symbol("nature", nature, OrderNature.values()));
        var question = Cursor.of("orders", filter);
        var page = orders.search(filter, question.slice(cursor, Parameters.size(size)));
        return new DayPage<>(
                day,
                new PageAnswer<>(
                        page.items().stream()
                                .map(view -> OrderItem.of(view, day))
                                .toList(),
                        question.next(page),
                        page.total(),
                        stamp));
    }

    @GetMapping("/api/v1/orders/{stream}")
    @ReadsViews(VIEW)
    DayItem<OrderAnswer> one(@PathVariable String stream, @RequestParam(required = false) @Nullable String asOf) {
        var stamp = stamps.ofAnswer();
        String name = AskedStreams.named("RectificationOrder", stream);
        LocalDate day = today.or(Parameters.day("asOf", asOf));
        RectificationDocketView view = orders.byStream(name)
                .filter(order -> order.given() != null)
                .orElseThrow(() ->
                        ProblemException.absent("order-not-found", "stream", stream, stamp.lacking(Set.of(name))));
        Situation then = view.on(day);
        return new DayItem<>(
                day,
                then == null ? null : then.state().code(),
                new OrderAnswer(then == null ? null : then.dueOn(), view),
                stamp.position(),
                stamp.settledInstant(),
                stamp.lacking(Set.of(view.order())));
    }

    /** The docket, with the last day of the term that ran on the day asked about. */
    record OrderAnswer(
            @Nullable LocalDate dueOn, @JsonUnwrapped RectificationDocketView docket) {}
}
