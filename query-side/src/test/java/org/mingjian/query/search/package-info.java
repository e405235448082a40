/** Views in a real Elasticsearch. */
@NullMarked
package org.mingjian.query.search;

import org.jspecify.annotations.NullMarked;
