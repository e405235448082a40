package org.mingjian.query.documents;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * A map by names of streams is stored as a list of pairs, {@code {"entries": [["Inspection-1", …], …]}}, in the order of the names.
 * As names of fields they would be kept by every reader of JSON, the server's too, in a table that is made for few names that
 * come again. The object around them lets the server pass by a field that it does not index in one go.
 */
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@JsonSerialize(using = EntriesWriter.class)
@JsonDeserialize(using = EntriesReader.class)
public @interface AsEntries {}
