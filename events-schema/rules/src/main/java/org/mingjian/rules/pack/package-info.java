/**
 * Reads rule packs: YAML texts, each checked by the JSON Schema of its kind and then for what a schema cannot say. A pack that
 * says something unclear is refused whole, with file, line and reason; nothing is judged or scored under half a pack. Packs do
 * not refer to each other, so no chain of them can run in a circle.
 */
@NullMarked
package org.mingjian.rules.pack;

import org.jspecify.annotations.NullMarked;
