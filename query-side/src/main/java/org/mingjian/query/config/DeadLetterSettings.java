package org.mingjian.query.config;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.mingjian.query.projection.deadletters.LetterLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many events may wait as dead letters before a view stops.
 *
 * @param sequences keys of a view version that may have letters, 1 to 10,000
 * @param letters that may wait for one key, 1 to 10,000
 */
@Validated
@ConfigurationProperties("mingjian.dead-letters")
public record DeadLetterSettings(
        @DefaultValue("1024") @Min(1) @Max(10_000) int sequences,
        @DefaultValue("1024") @Min(1) @Max(10_000) int letters) {

    LetterLimits limits() {
        return new LetterLimits(sequences, letters);
    }
}
