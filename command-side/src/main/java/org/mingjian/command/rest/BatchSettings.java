package org.mingjian.command.rest;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much of batches is held at once. What is made of a body takes several times its size of the heap.
 *
 * @param held the bodies of all batches under way together; not less than one batch may have, 8 MB
 * @param patience how long a batch waits for its turn
 */
@ConfigurationProperties("mingjian.batches")
public record BatchSettings(
        @DefaultValue("24MB") DataSize held,
        @DefaultValue("30s") Duration patience) {}
