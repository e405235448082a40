/** The contracts on a real Elasticsearch. */
@NullMarked
package org.mingjian.query.storage.elasticsearch;

import org.jspecify.annotations.NullMarked;
