package org.mingjian.query.credit;

import java.time.LocalDate;
import java.util.List;

/**
 * That an act was put right in time.
 *
 * @param on the day from which all that the rule asks for was done
 * @param events the events that say so, {@code stream@revision}
 */
record Correction(LocalDate on, List<String> events) {}
