/**
 * The identity provider of a standalone installation: seven local clients, one a role, get access tokens of 15 minutes
 * by the client credentials grant. Secrets and signing key are generated on the machine and are in no jar.
 */
@NullMarked
package org.mingjian.identity;

import org.jspecify.annotations.NullMarked;
