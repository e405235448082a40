/** Wiring of the application: the Axon beans, security, settings. No rule of the business lives here. */
@NullMarked
package org.mingjian.command.config;

import org.jspecify.annotations.NullMarked;
