package org.mingjian.query.config;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How drafts of rules are tried.
 *
 * @param threads that read and score at once, 1 to 16; each holds a page of a thousand subjects
 */
@Validated
@ConfigurationProperties("mingjian.policy-lab")
public record PolicyLabSettings(
        @DefaultValue("2") @Min(1) @Max(16) int threads) {}
