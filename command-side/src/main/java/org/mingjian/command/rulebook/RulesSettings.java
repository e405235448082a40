package org.mingjian.command.rulebook;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the rules are.
 *
 * @param violations the file of the rules on violations; a text, for a path
 *     that leads upwards is none to Spring
 * @param directory the rule packs, {@code <jurisdiction>/<name>-<version>.yaml}
 */
@ConfigurationProperties("mingjian.rules")
public record RulesSettings(
        @DefaultValue("ops/rules/CN/violations-1.yaml") String violations,
        @DefaultValue("ops/rules") String directory) {}
