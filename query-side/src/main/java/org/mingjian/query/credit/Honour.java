package org.mingjian.query.credit;

import java.time.LocalDate;
import java.util.function.Consumer;

/** A merit under the rule that applies to it. */
record Honour(String key, MeritFact fact, MeritRule rule) {

    LocalDate until() {
        LocalDate fades = rule.fade().until(fact.on());
        LocalDate ends = fact.until();
        return ends == null || fades.isBefore(ends) ? fades : ends;
    }

    int givesOn(LocalDate day) {
        return day.isBefore(fact.on()) || !day.isBefore(until())
                ? 0
                : rule.fade().left(rule.points(), fact.on(), day);
    }

    void turns(Consumer<LocalDate> days) {
        days.accept(fact.on());
        days.accept(until());
        rule.fade().steps().forEach(step -> days.accept(fact.on().plus(step.after())));
    }
}
