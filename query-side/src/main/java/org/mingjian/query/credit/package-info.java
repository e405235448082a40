/**
 * Scores facts under dated rules: pure functions of facts, rule packs and a day. Standing (decided facts only, shared,
 * explained) and risk (all facts, internal) are two answers and never meet. Knows no framework and no storage.
 */
@NullMarked
package org.mingjian.query.credit;

import org.jspecify.annotations.NullMarked;
