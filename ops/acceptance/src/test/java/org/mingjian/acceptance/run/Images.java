package org.mingjian.acceptance.run;

import static org.assertj.core.api.Assertions.assertThat;

/** Names of images, and whether they are the ones that the code was tried with. */
final class Images {

    private Images() {}

    /** A version with a dot in it, and no name that moves. */
    static void requirePinned(String image) {
        assertThat(image).matches("[a-z0-9./-]+:v?\\d+\\.\\d+[A-Za-z0-9._-]*").doesNotContain("latest");
        if (image.contains("/elasticsearch:")) {
            assertThat(image).endsWith(":" + RunFiles.pinned("elasticsearch-server.version"));
        }
    }
}
