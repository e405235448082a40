package org.mingjian.query.rest;

import org.mingjian.query.casehistory.Streams;
import org.mingjian.query.rulebook.Adoptions;
import org.mingjian.query.rulebook.InstalledPacks;
import org.mingjian.query.support.PackFacts;
import org.springframework.context.annotation.Bean;

/** The packs shipped, and what the small history says of them. */
class PackBeans {

    @Bean
    InstalledPacks installedPacks() {
        return PackFacts.INSTALLED;
    }

    @Bean
    Adoptions adoptions(Streams streams) {
        return new Adoptions(streams);
    }
}
