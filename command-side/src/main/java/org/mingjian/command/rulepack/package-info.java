/** Rule packs: what was adopted from when, word by word, and what took its place. One stream a name in one jurisdiction. */
@NullMarked
package org.mingjian.command.rulepack;

import org.jspecify.annotations.NullMarked;
