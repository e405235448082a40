package org.mingjian.command.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import mingjian.authorisation.AuthorisationGranted;
import mingjian.authorisation.AuthorisationKind;
import mingjian.authorisation.AuthorisationResumed;
import mingjian.authorisation.AuthorisationRevoked;
import mingjian.authorisation.AuthorisationSuspended;
import mingjian.authorisation.GrantBasis;
import mingjian.tier.KeyCategory;
import mingjian.tier.KeySupervisionListEnded;
import mingjian.tier.KeySupervisionListIssued;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What gradings and listings ask of authorisations and key-supervision lists. */
class TierFactsFoldTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);

    @Test
    void knowsWhetherAnAuthorisationMayBeUsed() {
        AuthorisationGranted granted = new AuthorisationGranted(
                "Subject-a.b",
                null,
                "CN-41",
                AuthorisationKind.LICENCE,
                "卫生许可证",
                "1",
                "public-places",
                List.of("住宿", "沐浴"),
                GrantBasis.DOCUMENTS,
                null,
                null,
                DAY,
                DAY,
                DAY.plusYears(4));

        assertThat(valid(granted)).isTrue();
        assertThat(valid(granted, new AuthorisationSuspended(DAY, null, null, null, "整改")))
                .isFalse();
        assertThat(valid(
                        granted,
                        new AuthorisationSuspended(DAY, null, null, null, "整改"),
                        new AuthorisationResumed(DAY, "已改")))
                .isTrue();
        assertThat(valid(granted, new AuthorisationRevoked(DAY, "PenaltyCase-1", "d", List.of("沐浴"))))
                .isTrue();
        assertThat(valid(granted, new AuthorisationRevoked(DAY, "PenaltyCase-1", "d", List.of())))
                .isFalse();
        assertThat(AuthorisationFold.after(null, "Authorisation-1", 0, new AuthorisationResumed(DAY, "已改")))
                .isNull();
    }

    private static boolean valid(Object... events) {
        AuthorisationFacts facts = null;
        for (int i = 0; i < events.length; i++) {
            facts = AuthorisationFold.after(facts, "Authorisation-1", i, events[i]);
        }
        AuthorisationFacts found = Objects.requireNonNull(facts);
        assertThat(found.revision()).isEqualTo(events.length - 1);
        assertThat(found.validOn(DAY.minusDays(1))).isFalse();
        assertThat(found.validOn(DAY.plusYears(5))).isFalse();
        return found.validOn(DAY);
    }

    @Test
    void knowsTheDaysAndCategoriesOfAList() {
        KeySupervisionListIssued issued = new KeySupervisionListIssued(
                "清单", "CN-41", null, List.of(new KeyCategory("K", "学校", "school-health")), DAY, DAY, null);
        KeyListFacts facts = list(null, 0, issued);

        assertThat(facts.categories()).containsExactly("K");
        assertThat(facts.inForceOn(DAY.minusDays(1))).isFalse();
        assertThat(facts.inForceOn(DAY.plusYears(9))).isTrue();
        KeyListFacts ended = list(facts, 1, new KeySupervisionListEnded(DAY.plusDays(1), DAY, "调整"));
        assertThat(ended.inForceOn(DAY.plusDays(1))).isTrue();
        assertThat(ended.inForceOn(DAY.plusDays(2))).isFalse();
        assertThat(ended.revision()).isEqualTo(1);
    }

    private static KeyListFacts list(@Nullable KeyListFacts before, long revision, Object event) {
        return Objects.requireNonNull(KeyListFold.after(before, "KeySupervisionList-list.a", revision, event));
    }
}
