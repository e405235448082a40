package org.mingjian.command.authorisation;

import java.time.LocalDate;
import java.util.List;
import mingjian.authorisation.AuthorisationKind;
import mingjian.authorisation.GrantBasis;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.authorisation.AuthorisationCommand.GrantAuthorisation;

/** A licence for tests. */
final class Licences {

    static final String ID = "Authorisation-licence.4101";
    static final String SUBJECT = "Subject-licence.a";
    static final String UNIT = "SupervisedUnit-licence.a";
    static final LocalDate DAY = LocalDate.of(2026, 2, 10);

    private Licences() {}

    static GrantAuthorisation grant() {
        return grant(AuthorisationKind.LICENCE, DAY.plusDays(4));
    }

    static GrantAuthorisation grant(AuthorisationKind kind, @Nullable LocalDate validUntil) {
        return grant(kind, GrantBasis.DOCUMENTS, null, "CN-410100", validUntil);
    }

    static GrantAuthorisation grant(
            AuthorisationKind kind,
            GrantBasis basis,
            @Nullable String inspection,
            String region,
            @Nullable LocalDate validUntil) {
        return new GrantAuthorisation(
                ID,
                SUBJECT,
                UNIT,
                region,
                kind,
                "卫生许可证",
                "豫卫公证字〔2026〕第0001号",
                "公共场所",
                List.of("住宿", "美容"),
                basis,
                inspection,
                null,
                DAY,
                DAY,
                validUntil);
    }
}
