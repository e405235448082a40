package org.mingjian.command.penalty.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mingjian.penalty.DecisionItem;
import mingjian.penalty.PenaltyKind;
import mingjian.shared.Money;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.policy.HoldsIn;

/**
 * The result of a decision is what its items add up to, 行政处罚法 art 59: amounts are their sums, kinds their union; a fine has an
 * amount. In China amounts are in yuan.
 */
public final class CombinedPolicy {

    private static final String LAW = "行政处罚法 art 59";
    private static final String YUAN = "CNY";
    private static final HoldsIn PLACE = HoldsIn.CHINA;

    private CombinedPolicy() {}

    public static Optional<Rejection> judge(
            String jurisdiction,
            List<DecisionItem> items,
            Collection<PenaltyKind> kinds,
            @Nullable Money fine,
            @Nullable Money confiscated) {
        for (DecisionItem item : items) {
            if (item.getKinds().isEmpty() || !agree(item.getKinds(), item.getFine(), item.getConfiscated())) {
                return Optional.of(
                        Rejection.of("kinds-and-amounts-disagree").citing(LAW).with("act", item.getActId()));
            }
        }
        Set<PenaltyKind> union =
                items.stream().flatMap(item -> item.getKinds().stream()).collect(Collectors.toSet());
        if (!union.equals(Set.copyOf(kinds)) || union.size() < kinds.size()) {
            return Optional.of(Rejection.of("kinds-not-combined")
                    .citing(LAW)
                    .with("items", names(union))
                    .with("kinds", names(kinds)));
        }
        return sum(
                        "fine",
                        jurisdiction,
                        items.stream().map(DecisionItem::getFine).toList(),
                        fine)
                .or(() -> sum(
                        "confiscated",
                        jurisdiction,
                        items.stream().map(DecisionItem::getConfiscated).toList(),
                        confiscated));
    }

    private static boolean agree(List<PenaltyKind> kinds, @Nullable Money fine, @Nullable Money confiscated) {
        boolean fined = fine != null && fine.getAmountMinor() > 0;
        return kinds.contains(PenaltyKind.FINE) == fined
                && (fined || fine == null)
                && (confiscated == null || kinds.contains(PenaltyKind.CONFISCATION));
    }

    private static Optional<Rejection> sum(
            String field, String jurisdiction, List<? extends @Nullable Money> parts, @Nullable Money whole) {
        List<Money> stated = new ArrayList<>();
        for (Money part : parts) {
            if (part != null) {
                stated.add(part);
            }
        }
        Set<String> currencies = stated.stream().map(Money::getCurrency).collect(Collectors.toSet());
        if (whole != null) {
            currencies.add(whole.getCurrency());
        }
        if (currencies.size() > 1 || PLACE.covers(jurisdiction) && !Set.of(YUAN).containsAll(currencies)) {
            return Optional.of(Rejection.of("currency-not-allowed")
                    .citing(LAW)
                    .with("field", field)
                    .with("currencies", currencies.stream().sorted().toList()));
        }
        long sum = stated.stream().mapToLong(Money::getAmountMinor).sum();
        long stands = whole == null ? 0 : whole.getAmountMinor();
        return sum == stands && stated.isEmpty() == (whole == null)
                ? Optional.empty()
                : Optional.of(Rejection.of("amounts-not-combined")
                        .citing(LAW)
                        .with("field", field)
                        .with("items", sum)
                        .with("stated", stands));
    }

    private static List<String> names(Collection<PenaltyKind> kinds) {
        return kinds.stream().map(Enum::name).sorted().toList();
    }
}
