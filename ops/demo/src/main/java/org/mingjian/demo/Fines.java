package org.mingjian.demo;

import java.util.ArrayList;
import java.util.List;

/** Spreads the sum of a year over its cases, in hundreds of yuan, each within its rule. */
final class Fines {

    private static final int UNIT = 100;

    private Fines() {}

    /**
     * The fine of each case, in yuan.
     *
     * @throws IllegalArgumentException when the rules do not allow for that sum
     */
    static List<Integer> spread(List<Violation> cases, int sum, Dice dice) {
        List<Integer> fines = new ArrayList<>();
        int left = sum;
        for (Violation violation : cases) {
            int room = (violation.most() - violation.least()) / UNIT;
            int fine = violation.least() + UNIT * dice.below(room / 3 + 1);
            fines.add(fine);
            left -= fine;
        }
        while (left != 0) {
            int before = left;
            for (int i = 0; i < fines.size() && left != 0; i++) {
                int step = left > 0 ? UNIT : -UNIT;
                int changed = fines.get(i) + step;
                if (changed >= cases.get(i).least() && changed <= cases.get(i).most()) {
                    fines.set(i, changed);
                    left -= step;
                }
            }
            if (left == before) {
                throw new IllegalArgumentException("The rules of these cases do not allow for " + sum + " yuan");
            }
        }
        return fines;
    }
}
