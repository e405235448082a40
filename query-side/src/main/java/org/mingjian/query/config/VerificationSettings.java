package org.mingjian.query.config;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How views are verified.
 *
 * @param documentsPerPass how many documents are held in memory at once, of all views together. The log is read once for
 *     each so many: the more, the faster, and the more heap
 */
@Validated
@ConfigurationProperties("mingjian.verification")
public record VerificationSettings(
        @DefaultValue("20000") @Positive int documentsPerPass) {}
