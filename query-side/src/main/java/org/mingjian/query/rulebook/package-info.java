/**
 * Reads rule packs: YAML files of a directory, checked against the JSON Schema that lies beside them. A pack that says
 * something unclear is refused whole, with its file, place and reason; nothing is scored under half a pack.
 */
@NullMarked
package org.mingjian.query.rulebook;

import org.jspecify.annotations.NullMarked;
