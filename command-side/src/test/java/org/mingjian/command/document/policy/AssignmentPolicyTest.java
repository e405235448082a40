package org.mingjian.command.document.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import mingjian.document.DocumentKind;
import mingjian.document.DocumentNumberAssigned;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.command.shared.Rejection;

class AssignmentPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "PENALTY_DECISION, PenaltyCase-a.1, document-number-already-assigned",
        "NO_PENALTY_DECISION, PenaltyCase-a.1, document-number-taken",
        "PENALTY_DECISION, PenaltyCase-a.2, document-number-taken"
    })
    void leavesANumberWithItsDocument(DocumentKind kind, String document, String code) {
        DocumentNumberAssigned before = given(DocumentKind.PENALTY_DECISION, "PenaltyCase-a.1");

        assertThat(AssignmentPolicy.once(before, given(kind, document))).hasValueSatisfying(refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.facts())
                    .containsEntry("document", "PenaltyCase-a.1")
                    .containsEntry("number", "1");
        });
    }

    @Test
    void givesAFreeNumber() {
        assertThat(AssignmentPolicy.once(null, given(DocumentKind.CASE, "PenaltyCase-a.1")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DocumentNumber-a.o.1, DocumentNumber-a.o.1,",
        "DocumentNumber-a.o.1, DocumentNumber-a.o.2, document-number-misnamed",
        "DocumentNumber-a.o.1,, document-number-misnamed"
    })
    void namesTheStreamByOrganAndNumber(String stream, @Nullable String expected, @Nullable String code) {
        assertThat(code(AssignmentPolicy.named(stream, Optional.ofNullable(expected))))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Organ-a.o, Organ-a.o,",
        "Organ-a.o, Organ-a.p, document-number-of-another-organ",
        "Organ-a.o,, document-number-of-another-organ"
    })
    void letsAnOrganGiveOutItsOwnOnly(String organ, @Nullable String acting, @Nullable String code) {
        assertThat(code(AssignmentPolicy.own(organ, Optional.ofNullable(acting))))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "CASE, PenaltyCase-a.1, true",
        "PENALTY_DECISION, PenaltyCase-a.1, true",
        "NO_PENALTY_DECISION, PenaltyCase-a.1, true",
        "RECTIFICATION_ORDER, RectificationOrder-a.1, true",
        "AUTHORISATION, Authorisation-a.1, true",
        "CASE, RectificationOrder-a.1, false",
        "RECTIFICATION_ORDER, PenaltyCase-a.1, false",
        "AUTHORISATION, PenaltyCase-a.1, false",
        "NOT_STATED, PenaltyCase-a.1, false"
    })
    void fitsTheKindToTheDocument(DocumentKind kind, String document, boolean fits) {
        assertThat(AssignmentPolicy.fits(kind, document).isEmpty()).isEqualTo(fits);
    }

    private static @Nullable String code(Optional<Rejection> judgement) {
        return judgement.map(Rejection::code).orElse(null);
    }

    private static DocumentNumberAssigned given(DocumentKind kind, String document) {
        return new DocumentNumberAssigned("Organ-a.o", "1", kind, document);
    }
}
