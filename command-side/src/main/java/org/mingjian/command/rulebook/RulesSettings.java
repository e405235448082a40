package org.mingjian.command.rulebook;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the rules are.
 *
 * @param violations the file of the rules on violations; their schema lies beside it
 */
@ConfigurationProperties("mingjian.rules")
public record RulesSettings(
        @DefaultValue("ops/rules/violations-cn.yaml") Path violations) {}
