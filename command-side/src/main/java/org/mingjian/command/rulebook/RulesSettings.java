package org.mingjian.command.rulebook;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the rules are.
 *
 * @param violations the file of the rules on violations; their schema lies beside it; a text, for a path
 *     that leads upwards is none to Spring
 */
@ConfigurationProperties("mingjian.rules")
public record RulesSettings(
        @DefaultValue("ops/rules/violations-cn.yaml") String violations) {}
