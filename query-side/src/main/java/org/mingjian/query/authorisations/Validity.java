package org.mingjian.query.authorisations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.days.DayRange;
import org.mingjian.query.days.StateDays;

/** What an authorisation is on a day, by the acts up to that day: one of a later day says nothing of it. */
public final class Validity {
    private Validity() {}

    static @Nullable AuthorisationState on(LocalDate day, List<AuthorisationView.Act> acts) {
        AuthorisationState ended = null;
        LocalDate first = null;
        boolean covered = false;
        for (AuthorisationView.Act act : inOrder(acts)) {
            if (act.on().isAfter(day)) {
                break;
            }
            switch (act.what()) {
                case GRANTED, RENEWED -> {
                    first = earlier(first, act.from());
                    covered = covered || covers(act, day);
                    ended = ended == AuthorisationState.EXPIRED ? null : ended;
                }
                case REVOKED -> ended = AuthorisationState.REVOKED;
                case ANNULLED -> ended = AuthorisationState.ANNULLED;
                case WITHDRAWN -> ended = AuthorisationState.WITHDRAWN;
                case DEREGISTERED -> ended = AuthorisationState.DEREGISTERED;
                case EXPIRED -> ended = ended == null ? AuthorisationState.EXPIRED : ended;
                case SUSPENDED, RESUMED, AMENDED, PARTLY_REVOKED -> {}
            }
        }
        if (ended != null || first == null) {
            return ended;
        }
        if (day.isBefore(first)) {
            return AuthorisationState.NOT_YET_VALID;
        }
        if (!covered) {
            return AuthorisationState.EXPIRED;
        }
        return suspensions(acts).stream().anyMatch(span -> span.holds(day))
                ? AuthorisationState.SUSPENDED
                : AuthorisationState.VALID;
    }

    /** All of them, each ended by a resumption recorded after it whose day it covers. */
    private static List<DayRange> suspensions(List<AuthorisationView.Act> acts) {
        var spans = new ArrayList<DayRange>();
        for (AuthorisationView.Act act : acts) {
            LocalDate until = act.until();
            if (act.what() == AuthorisationView.What.SUSPENDED) {
                spans.add(new DayRange(act.on(), until == null ? null : until.plusDays(1)));
            } else if (act.what() == AuthorisationView.What.RESUMED) {
                spans.replaceAll(span -> span.holds(act.on()) ? new DayRange(span.gte(), act.on()) : span);
            }
        }
        return spans;
    }

    /** By name of the state, the days on which it is in it. */
    public static Map<String, List<DayRange>> days(List<AuthorisationView.Act> acts) {
        var turns = new ArrayList<LocalDate>();
        for (AuthorisationView.Act act : acts) {
            turns.add(act.on());
            LocalDate from = act.from();
            if (from != null && from.isAfter(act.on())) {
                turns.add(from);
            }
            LocalDate until = act.until();
            if (until != null && !until.isBefore(act.on())) {
                turns.add(until.plusDays(1));
            }
        }
        return StateDays.of(turns, day -> on(day, acts));
    }

    private static boolean covers(AuthorisationView.Act act, LocalDate day) {
        LocalDate from = act.from();
        LocalDate until = act.until();
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    /** By day; of one day as they were recorded. */
    private static List<AuthorisationView.Act> inOrder(List<AuthorisationView.Act> acts) {
        return acts.stream()
                .sorted(Comparator.comparing(AuthorisationView.Act::on))
                .toList();
    }
}
