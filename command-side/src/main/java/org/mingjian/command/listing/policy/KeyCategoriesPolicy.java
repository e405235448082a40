package org.mingjian.command.listing.policy;

import java.util.List;
import java.util.Optional;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.policy.KnownIdPolicy;

/** A key-supervision list names the categories that it covers, each once: 优化营商环境条例 art 54. */
public final class KeyCategoriesPolicy {

    private KeyCategoriesPolicy() {}

    public static Optional<Rejection> judge(List<String> codes) {
        return codes.isEmpty()
                ? Optional.of(Rejection.of("categories-missing").citing("优化营商环境条例 art 54"))
                : KnownIdPolicy.distinct("categories.code", codes);
    }
}
