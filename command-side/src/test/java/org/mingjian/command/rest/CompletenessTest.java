package org.mingjian.command.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;
import org.mingjian.catalog.EventCatalog;
import org.mingjian.command.authorisation.Authorisation;
import org.mingjian.command.credit.CreditCommitment;
import org.mingjian.command.credit.CreditObjection;
import org.mingjian.command.credit.CreditRepair;
import org.mingjian.command.document.DocumentNumber;
import org.mingjian.command.identifier.Identifier;
import org.mingjian.command.inspection.Inspection;
import org.mingjian.command.listing.KeySupervisionList;
import org.mingjian.command.listing.UnitListing;
import org.mingjian.command.officer.Officer;
import org.mingjian.command.organ.Organ;
import org.mingjian.command.penalty.PenaltyCase;
import org.mingjian.command.rectification.RectificationOrder;
import org.mingjian.command.rulepack.RulePack;
import org.mingjian.command.sitevisit.SiteVisit;
import org.mingjian.command.subject.Subject;
import org.mingjian.command.tier.SupervisionTier;
import org.mingjian.command.unit.SupervisedUnit;

/** Nothing of the published language is left out. */
class CompletenessTest {

    private static final Map<String, Class<?>> AGGREGATES = Map.ofEntries(
            Map.entry("Subject", Subject.class),
            Map.entry("DocumentNumber", DocumentNumber.class),
            Map.entry("Identifier", Identifier.class),
            Map.entry("SupervisedUnit", SupervisedUnit.class),
            Map.entry("Inspection", Inspection.class),
            Map.entry("RectificationOrder", RectificationOrder.class),
            Map.entry("SiteVisit", SiteVisit.class),
            Map.entry("PenaltyCase", PenaltyCase.class),
            Map.entry("Authorisation", Authorisation.class),
            Map.entry("Organ", Organ.class),
            Map.entry("Officer", Officer.class),
            Map.entry("RulePack", RulePack.class),
            Map.entry("CreditRepair", CreditRepair.class),
            Map.entry("CreditObjection", CreditObjection.class),
            Map.entry("CreditCommitment", CreditCommitment.class),
            Map.entry("SupervisionTier", SupervisionTier.class),
            Map.entry("KeySupervisionList", KeySupervisionList.class),
            Map.entry("UnitListing", UnitListing.class));

    /** What an event says beyond its command: found by the rules, such as last days, or in the name of its stream. */
    private static final Map<String, List<String>> DERIVED = Map.of(
            "RegisterSubject", List.of("scheme", "value"),
            "RequestRepair", List.of("forwardBy", "acceptBy"),
            "AcceptRepair", List.of("decideBy"),
            "RefuseRepair", List.of("barredUntil"),
            "RevokeRepair", List.of("barredUntil"),
            "RaiseObjection", List.of("resolveBy"),
            "ProposeTier", List.of("input", "reasons", "warnings", "nextReview"),
            "RaiseTierObjection", List.of("decideBy"));

    @Test
    void handlesEachEventInItsAggregate() {
        assertThat(EventCatalog.standard().all()).isNotEmpty().allSatisfy(event -> assertThat(
                        handled(Objects.requireNonNull(AGGREGATES.get(event.aggregate()))))
                .as("%s handles %s", event.aggregate(), event.name())
                .contains(event.name()));
    }

    @Test
    void marksTheStateOfEachAggregateWithARevisionForItsSnapshots() {
        assertThat(AGGREGATES.values()).allMatch(type -> type.isAnnotationPresent(Revision.class));
    }

    @Test
    void hasACommandForEachEvent() {
        Set<String> led = new CommandCatalog()
                .all().stream().map(type -> type.event().getFullName()).collect(Collectors.toSet());

        assertThat(EventCatalog.standard().all())
                .extracting(event -> event.name())
                .allMatch(led::contains);
    }

    @Test
    void statesEachFieldOfAnEventInItsCommand() {
        assertThat(new CommandCatalog().all()).isNotEmpty().allSatisfy(type -> {
            List<String> stated = type.fields().stream().map(f -> f.name()).toList();
            List<String> derived = DERIVED.getOrDefault(type.name(), List.of());
            assertThat(type.event().getFields())
                    .extracting(f -> f.name())
                    .filteredOn(name -> !derived.contains(name))
                    .containsExactlyInAnyOrderElementsOf(stated);
        });
    }

    @Test
    void hasWordsForEachProblemInBothLanguages() {
        Set<String> english = keys(Locale.ENGLISH);

        assertThat(english).isEqualTo(keys(Locale.CHINESE)).hasSizeGreaterThan(100);
        assertThat(Problem.codesWithStatus())
                .allSatisfy(code -> assertThat(english).contains(code + ".title", code + ".detail"));
    }

    private static Set<String> keys(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "problems.problems",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return bundle.keySet();
    }

    private static Set<String> handled(Class<?> aggregate) {
        return Arrays.stream(aggregate.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(EventSourcingHandler.class))
                .map(Method::getParameterTypes)
                .map(types -> types[0].getName())
                .collect(Collectors.toSet());
    }
}
