package org.mingjian.query.rest;

import org.mingjian.query.search.Matters;
import org.springframework.context.annotation.Bean;

/** What waits in the small history. */
class RecordBeans {

    @Bean
    Matters matters() {
        return new Memory(SmallHistory.tell()).matters();
    }
}
