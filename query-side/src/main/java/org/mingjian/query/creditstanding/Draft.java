package org.mingjian.query.creditstanding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.credit.Fact;
import org.mingjian.query.credit.GradeDays;
import org.mingjian.query.credit.RulePacks;
import org.mingjian.query.days.DayRange;

/** A view being changed by one event; what follows from the rest is worked out when it is finished. */
final class Draft {
    final String subject;

    @Nullable
    String kind;

    String jurisdiction;
    final List<CreditStandingView.NameFrom> names;
    CreditStandingView.@Nullable Contact contact;
    final List<CreditStandingView.Identifier> identifiers;
    final Map<String, CreditStandingView.Claim> claims;
    final Map<String, CreditStandingView.UnitRef> units;

    @Nullable
    String mergedInto;

    final TreeSet<String> absorbed;
    CreditStandingView.@Nullable Closed closed;
    final Map<String, Long> streams;
    final Map<String, Fact> facts;
    private Map<String, List<DayRange>> gradeDays;
    private boolean regrade;

    Draft(CreditStandingView view) {
        subject = view.subject();
        kind = view.kind();
        jurisdiction = view.jurisdiction();
        names = new ArrayList<>(view.names());
        contact = view.contact();
        identifiers = new ArrayList<>(view.identifiers());
        claims = new TreeMap<>(view.claims());
        units = new TreeMap<>(view.units());
        mergedInto = view.mergedInto();
        absorbed = new TreeSet<>(view.absorbed());
        closed = view.closed();
        streams = new TreeMap<>(view.streams());
        facts = new TreeMap<>(view.facts());
        gradeDays = view.gradeDays();
    }

    void put(String stream, Fact fact) {
        Fact before = facts.put(stream, fact);
        regrade |= gradeDays.isEmpty() || fact.bearsOnGrades() || before != null && before.bearsOnGrades();
    }

    void jurisdiction(String value) {
        jurisdiction = value;
        regrade = true;
    }

    /** A further identifier is wrong, or no longer finds the subject. */
    void endIdentifier(String scheme, String value, LocalDate until) {
        identifiers.replaceAll(
                known -> known.scheme().equals(scheme) && known.value().equals(value)
                        ? new CreditStandingView.Identifier(scheme, value, known.from(), until, true)
                        : known);
    }

    CreditStandingView finish(RulePacks packs) {
        if (regrade) {
            gradeDays = GradeDays.of(jurisdiction, facts, packs);
        }
        String name = Names.latest(names);
        var run = units.values().stream()
                .filter(CreditStandingView.UnitRef::isRun)
                .toList();
        return new CreditStandingView(
                subject,
                kind,
                jurisdiction,
                name,
                name == null ? subject : name,
                List.copyOf(names),
                contact,
                keys(),
                List.copyOf(identifiers),
                claims,
                units,
                regions(run),
                run.stream()
                        .flatMap(unit -> unit.specialties().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                !absorbed.isEmpty() || run.stream().anyMatch(unit -> unit.region() == null),
                mergedInto,
                List.copyOf(absorbed),
                closed,
                streams,
                facts,
                gradeDays);
    }

    private List<String> regions(List<CreditStandingView.UnitRef> run) {
        var regions = new TreeSet<String>();
        for (var unit : run) {
            String region = unit.region();
            if (region != null) {
                regions.add(region);
            }
        }
        return regions.isEmpty() && !jurisdiction.isEmpty() ? List.of(jurisdiction) : List.copyOf(regions);
    }

    /** An identifier that its own stream has given to another finds this subject no longer. */
    private List<String> keys() {
        var keys = new TreeSet<String>();
        identifiers.stream()
                .filter(identifier -> identifier.until() == null)
                .map(CreditStandingView.Identifier::key)
                .forEach(keys::add);
        claims.forEach((stream, claim) -> {
            String key = stream.substring(stream.indexOf('-') + 1);
            if (claim.until() == null) {
                keys.add(key);
            } else {
                keys.remove(key);
            }
        });
        keys.add(subject.substring(subject.indexOf('-') + 1));
        return List.copyOf(keys);
    }
}
