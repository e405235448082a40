/** What a penalty case has come to, as plain values: acts, notices, decisions with what they oblige to, reviews. */
@NullMarked
package org.mingjian.command.penalty.dossier;

import org.jspecify.annotations.NullMarked;
