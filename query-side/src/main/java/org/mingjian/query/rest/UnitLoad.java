package org.mingjian.query.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingjian.query.search.Units;
import org.mingjian.query.tierboard.Act;
import org.mingjian.query.tierboard.Grading;
import org.mingjian.query.tierboard.KeyList;
import org.mingjian.query.tierboard.TierValue;
import org.mingjian.query.unitdossier.UnitDossierView;
import org.mingjian.rules.load.HeldTier;
import org.mingjian.rules.load.InspectionLimits;
import org.mingjian.rules.load.KeyListing;
import org.mingjian.rules.load.LoadQuestion;
import org.mingjian.rules.load.SupervisionLoad;
import org.mingjian.rules.tier.Rule;
import org.mingjian.rules.tier.Sureness;
import org.mingjian.rules.tier.TierSchemes;
import org.mingjian.rules.tier.Words;
import org.springframework.stereotype.Component;

/**
 * What follows for the supervision of a unit from all its tiers and lists together. Tasks and what other levels inspect are not
 * known to the board, so they are none here.
 */
@Component
class UnitLoad {

    /** Full coverage, where no rule says more: each unit of the category is inspected in a year. */
    private static final int COVERED = 1;

    private final TierSchemes schemes;
    private final InspectionLimits limits;
    private final Units units;

    UnitLoad(TierSchemes schemes, InspectionLimits limits, Units units) {
        this.schemes = schemes;
        this.limits = limits;
        this.units = units;
    }

    /**
     * The load of a year.
     *
     * @param gradings the gradings of the unit itself
     * @param listed the categories of key-supervision lists that it was put on
     */
    SupervisionLoad of(String unit, List<Grading> gradings, List<KeyList.Category> listed, LocalDate day) {
        List<HeldTier> held = gradings.stream()
                .flatMap(grading -> held(grading, day).stream())
                .toList();
        Optional<UnitDossierView> dossier = units.byStream(unit);
        Set<String> specialties = new HashSet<>();
        gradings.forEach(grading -> specialties.add(grading.specialty()));
        dossier.ifPresent(view -> specialties.addAll(view.specialties()));
        listed.forEach(category -> specialties.add(category.specialty()));
        Set<String> categories = new HashSet<>();
        dossier.ifPresent(view -> categories.addAll(view.categories()));
        listed.forEach(category -> categories.add(category.name()));
        String region = Stream.concat(
                        dossier.map(UnitDossierView::region).stream(),
                        gradings.stream().map(Grading::region))
                .findFirst()
                .orElse("CN");
        List<KeyListing> keyListings = new ArrayList<>(limits.keyListings(region, specialties, categories, day));
        listed.forEach(category -> keyListings.add(listing(category)));
        return SupervisionLoad.of(new LoadQuestion(
                held, keyListings, List.of(), limits.caps(region, specialties, categories, day), Map.of()));
    }

    private Optional<HeldTier> held(Grading grading, LocalDate day) {
        Act decided = grading.on(day).decided();
        TierValue value = decided == null ? null : decided.tier();
        if (value == null || value.tier() == null) {
            return Optional.empty();
        }
        String tier = value.tier();
        return schemes.byVersion(value.scheme(), value.version())
                .filter(scheme -> scheme.sha256().equals(value.sha256()))
                .flatMap(scheme -> scheme.ref(tier)
                        .map(ref -> new HeldTier(
                                grading.specialty(), ref, scheme.tier(ref).supervision())));
    }

    private static KeyListing listing(KeyList.Category category) {
        Rule rule = new Rule(category.code(), "重点监督清单", Sureness.SURE, null);
        Words name = new Words(category.name(), category.name());
        return new KeyListing(rule, name, category.specialty(), Set.of(), COVERED);
    }
}
