package org.mingjian.log.postgres;

import java.time.Instant;

/**
 * A transaction that holds the order back: nothing that was appended after it began to write is shown until it ends.
 *
 * @param pid its server process, for {@code pg_terminate_backend}
 * @param who its role
 * @param program the name its client gave itself
 * @param doing state of the server process: {@code active}, {@code idle in transaction}
 * @param since when the transaction began
 */
public record LogHolder(int pid, String who, String program, String doing, Instant since) {}
