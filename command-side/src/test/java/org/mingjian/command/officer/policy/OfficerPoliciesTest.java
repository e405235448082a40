package org.mingjian.command.officer.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import mingjian.officer.OfficerKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficerPoliciesTest {

    @ParameterizedTest
    @CsvSource({"OFFICER, 公共场所, true", "OFFICER, , false", "ASSISTANT, , true", "ASSISTANT, 公共场所, true"})
    void wantsASpecialtyOfAnOfficer(OfficerKind kind, @Nullable String specialties, boolean good) {
        List<String> all = specialties == null ? List.of() : Arrays.asList(specialties.split(" "));
        assertThat(OfficerSpecialtiesPolicy.judge(kind, all).isEmpty()).isEqualTo(good);
    }
}
