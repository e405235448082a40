package org.mingjian.rules.load;

import java.util.List;
import org.mingjian.rules.tier.Reason;

/**
 * The inspections of a unit by one level of organs in a year. Within a specialty the strictest tier applies; a key-supervision list
 * or tasks that ask for more override it; published caps bound each specialty and the sum, and nothing exceeds them but what they do
 * not count.
 *
 * @param specialties specialty by specialty, by name
 * @param asked inspections asked for, each specialty counted apart
 * @param planned inspections that may be made
 * @param toCombine of those planned in the specialties, how many must be made together with others 综合查一次 or be left
 * @param reasons each step with its rule
 * @param warnings what is not sure of all this, and what does not fit
 */
public record SupervisionLoad(
        List<SpecialtyLoad> specialties,
        int asked,
        int planned,
        int toCombine,
        List<Reason> reasons,
        List<String> warnings) {

    public SupervisionLoad {
        specialties = List.copyOf(specialties);
        reasons = List.copyOf(reasons);
        warnings = List.copyOf(warnings);
    }

    /** Finds the load. */
    public static SupervisionLoad of(LoadQuestion question) {
        Explanation why = new Explanation();
        Loads loads = new Loads(question, why);
        List<SpecialtyLoad> all = question.specialties().stream().map(loads::of).toList();
        int sum = all.stream().mapToInt(SpecialtyLoad::planned).sum();
        int planned = sum;
        for (Cap cap : question.caps()) {
            if (cap.specialty() == null) {
                planned = loads.bound(cap, planned);
            }
        }
        if (planned < sum) {
            why.warn("须合并检查" + (sum - planned) + "次（综合查一次）。 " + (sum - planned)
                    + " must be made together with others, or left.");
        }
        return new SupervisionLoad(
                all,
                all.stream().mapToInt(SpecialtyLoad::asked).sum(),
                planned,
                sum - planned,
                why.reasons(),
                why.warnings());
    }
}
