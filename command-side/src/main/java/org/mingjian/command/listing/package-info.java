/**
 * Lists of units 清单、名单: the key-supervision list and its categories, the white list, and priority-regulated enterprises. Three
 * look-alikes with three names; that a unit is graded 重点监督单位 by an evaluation is a tier and none of them.
 */
@NullMarked
package org.mingjian.command.listing;

import org.jspecify.annotations.NullMarked;
