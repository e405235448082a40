package org.mingjian.query.rest;

import org.mingjian.query.security.SecurityConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The web layer over organisations each of which has something that no partner is shown, and a twin that has not. */
@EnableAutoConfiguration
@ComponentScan("org.mingjian.query.rest")
@Import({SecurityConfiguration.class, PackBeans.class})
class SecretsApplication extends RestTestApplication {
    SecretsApplication() {
        super(Secret.tell());
    }
}
