package org.mingjian.command.shared.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import mingjian.document.DocumentKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.command.shared.DocumentNumbers;
import org.mingjian.command.shared.NumberFacts;
import org.mingjian.command.shared.Rejection;

/** 党政机关公文处理工作条例 art 9. */
class DocumentNumberPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "CN-4114, CASE, PenaltyCase-a.1,",
        "CN-4114, PENALTY_DECISION, PenaltyCase-a.1, document-number-taken",
        "CN-4114, CASE, PenaltyCase-a.2, document-number-taken",
        "CN-4114,,, document-number-not-assigned",
        "CA-ON-Toronto,,,"
    })
    void wantsANumberThatWasGivenToTheDocument(
            String jurisdiction, @Nullable DocumentKind kind, @Nullable String document, @Nullable String code) {
        Optional<NumberFacts> assigned = kind == null || document == null
                ? Optional.empty()
                : Optional.of(new NumberFacts("DocumentNumber-a.o.1", 0, kind, document));

        assertThat(DocumentNumberPolicy.judge(jurisdiction, assigned, "1", DocumentKind.CASE, "PenaltyCase-a.1")
                        .map(Rejection::code)
                        .orElse(null))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Organ-test.o1, 卫1号, DocumentNumber-test.o1.~E5~8D~AB1~E5~8F~B7",
        "Organ-test.health~2Dcommission, 1, DocumentNumber-test.health~2Dcommission.1",
        "Organ-01JORGAN, 1,",
        "none, 1,"
    })
    void makesTheNameOfTheStream(String organ, String number, @Nullable String stream) {
        assertThat(DocumentNumbers.stream(organ, number).orElse(null)).isEqualTo(stream);
    }
}
