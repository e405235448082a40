/**
 * Views, tokens and indices in Elasticsearch. The hot path speaks its REST language through the low-level client: a
 * document is turned into JSON once and its bytes are not looked at again.
 */
@NullMarked
package org.mingjian.query.storage.elasticsearch;

import org.jspecify.annotations.NullMarked;
