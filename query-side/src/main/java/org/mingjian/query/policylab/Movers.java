package org.mingjian.query.policylab;

import java.util.List;
import java.util.PriorityQueue;
import org.mingjian.query.credit.Standing;

/** Keeps those that move most, however many move. */
final class Movers {
    static final int NAMED = 100;

    private final PriorityQueue<Mover> least = new PriorityQueue<>(Mover.MOST_FIRST.reversed());

    void offer(String subject, Standing was, Standing would) {
        if (Mover.moves(was, would)) {
            keep(Mover.of(subject, was, would));
        }
    }

    private void keep(Mover mover) {
        least.add(mover);
        if (least.size() > NAMED) {
            least.remove();
        }
    }

    void add(Movers other) {
        other.least.forEach(this::keep);
    }

    List<Mover> report() {
        return least.stream().sorted(Mover.MOST_FIRST).toList();
    }
}
