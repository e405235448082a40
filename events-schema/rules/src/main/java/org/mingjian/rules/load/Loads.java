package org.mingjian.rules.load;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.tier.Means;
import org.mingjian.rules.tier.Rule;
import org.mingjian.rules.tier.Sureness;

/**
 * Finds the load of one specialty after the other.
 *
 * @param question what bears on it
 * @param why where it is explained
 */
record Loads(LoadQuestion question, Explanation why) {

    private static final Comparator<HeldTier> BY_STRICTNESS = Comparator.comparing(
                    (HeldTier held) -> held.supervision().visitsFrom())
            .thenComparing(held -> Objects.requireNonNullElse(held.supervision().drawPercent(), 0))
            .thenComparing(held -> held.tier().toString());

    SpecialtyLoad of(String specialty) {
        HeldTier strictest = strictest(specialty);
        int asked = strictest == null ? 0 : strictest.supervision().visitsFrom();
        int key = keyVisits(specialty);
        asked = Math.max(asked, Math.max(key, assigned(specialty)));
        int planned = asked;
        for (Cap cap : question.caps()) {
            if (specialty.equals(cap.specialty())) {
                planned = bound(cap, planned);
            }
        }
        if (planned < Math.max(key, question.assigned(specialty))) {
            why.warn(specialty + ": 上限之内无法完成全覆盖或交办任务。 The caps leave too little for the key list or the tasks.");
        }
        return new SpecialtyLoad(
                specialty,
                strictest == null ? null : strictest.tier(),
                asked,
                planned,
                strictest == null ? null : strictest.supervision().visitsTo(),
                means(strictest, planned),
                strictest == null || key > 0 ? null : strictest.supervision().drawPercent());
    }

    /** What a cap leaves of so many. */
    int bound(Cap cap, int planned) {
        int room = question.room(cap);
        if (planned <= room) {
            return planned;
        }
        why.because(
                cap.rule(),
                cap.name().zh() + "：由" + planned + "次降为" + room + "次",
                cap.name().en() + ": " + room + " instead of " + planned);
        return room;
    }

    private @Nullable HeldTier strictest(String specialty) {
        List<HeldTier> held = question.tiers().stream()
                .filter(one -> one.specialty().equals(specialty))
                .sorted(BY_STRICTNESS.reversed())
                .toList();
        for (HeldTier one : held) {
            String zh =
                    specialty + "，" + one.tier() + "，每年至少" + one.supervision().visitsFrom() + "次";
            String en =
                    specialty + ", " + one.tier() + " asks " + one.supervision().visitsFrom() + " a year";
            boolean applies = one.equals(held.get(0));
            why.because(
                    one.supervision().rule(),
                    zh + (applies ? "" : "，从严者优先"),
                    en + (applies ? "" : ", and a stricter tier applies"));
        }
        return held.isEmpty() ? null : held.get(0);
    }

    private int keyVisits(String specialty) {
        int visits = 0;
        for (KeyListing one : question.keyListings()) {
            if (one.specialty().equals(specialty)) {
                visits = Math.max(visits, one.visits());
                why.because(
                        one.rule(),
                        one.name().zh() + "属重点监督清单，每年至少" + one.visits() + "次",
                        one.name().en() + ": on the key-supervision list, " + one.visits() + " a year at least");
            }
        }
        return visits;
    }

    private int assigned(String specialty) {
        for (AssignedTask task : question.tasks()) {
            if (task.specialty().equals(specialty)) {
                why.because(
                        new Rule(task.task(), "任务 task (" + task.cause() + ")", Sureness.SURE, null),
                        specialty + "，交办" + task.visits() + "次",
                        specialty + ", " + task.visits() + " assigned");
            }
        }
        return question.assigned(specialty);
    }

    private static Set<Means> means(@Nullable HeldTier strictest, int planned) {
        Set<Means> means = EnumSet.noneOf(Means.class);
        if (strictest != null) {
            means.addAll(strictest.supervision().means());
        }
        if (planned > 0) {
            means.add(Means.ON_SITE);
        }
        return means;
    }
}
