package org.mingjian.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ApplicationPartTest {

    @Test
    void takesTheOptionsThatAnOperatorAdds() {
        assertThat(ApplicationPart.addedOptions(Map.of("MINGJIAN_JAVA_OPTIONS", " -Xmx2g  -XX:+UseZGC ")))
                .containsExactly("-Xmx2g", "-XX:+UseZGC");
        assertThat(ApplicationPart.addedOptions(Map.of())).isEmpty();
    }
}
