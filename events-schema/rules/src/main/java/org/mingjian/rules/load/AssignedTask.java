package org.mingjian.rules.load;

/**
 * Inspections of a unit that somebody assigned.
 *
 * @param task what names the task
 * @param specialty the specialty
 * @param cause what it is made for
 * @param visits how many inspections, 1 or more
 */
public record AssignedTask(String task, String specialty, Cause cause, int visits) {

    /** @throws IllegalArgumentException it assigns nothing */
    public AssignedTask {
        if (visits < 1) {
            throw new IllegalArgumentException("task " + task + " assigns " + visits + " inspections");
        }
    }
}
