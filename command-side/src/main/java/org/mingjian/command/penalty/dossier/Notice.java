package org.mingjian.command.penalty.dossier;

import java.time.LocalDate;
import java.util.Set;

/**
 * A party was told what is intended.
 *
 * @param party stream of the party
 * @param acts ids of the acts it covers
 * @param servedOn the day
 */
public record Notice(String party, Set<String> acts, LocalDate servedOn) {}
