/**
 * How well a register agrees with gold made by hand: which reports are one event, which profiles one person, which plans
 * were carried out, which later words follow which commitment. Sees groups and pairs of ids only.
 */
@NullMarked
package org.entente.reader.evaluate.register;

import org.jspecify.annotations.NullMarked;
