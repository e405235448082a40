package org.mingjian.query.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a regulator orders of the policy lab.
 *
 * @param draft the draft to try
 * @param region prefix of a region
 * @param day on which standings are compared; today when not stated
 * @param history days of the past of which it is asked how well they told what came; a year ago when not stated
 */
record LabOrder(
        @Nullable DraftOrder draft,
        @Nullable String region,
        @Nullable String day,
        @Nullable List<String> history) {

    /**
     * Which draft: a text, or a pack that is installed, by its digest or its name.
     *
     * @param yaml the text
     * @param sha256 digest of an installed pack
     * @param id name of an installed pack
     * @param version its version, where several have the name
     */
    record DraftOrder(
            @Nullable String yaml,
            @Nullable String sha256,
            @Nullable String id,
            @Nullable String version) {}
}
