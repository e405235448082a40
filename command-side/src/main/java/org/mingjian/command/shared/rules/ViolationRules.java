package org.mingjian.command.shared.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All versions of all rules on violations. */
public final class ViolationRules {

    private final List<ViolationRule> versions;

    public ViolationRules(List<ViolationRule> versions) {
        this.versions = List.copyOf(versions);
    }

    public List<ViolationRule> all() {
        return versions;
    }

    public Optional<ViolationRule> find(String id, String version) {
        return versions.stream()
                .filter(rule -> rule.id().equals(id) && rule.version().equals(version))
                .findFirst();
    }

    /** The version in force on a day; empty when there is none, or no such rule. */
    public Optional<ViolationRule> inForce(String id, LocalDate day) {
        return versions.stream()
                .filter(rule -> rule.id().equals(id) && rule.inForceOn(day))
                .findFirst();
    }
}
