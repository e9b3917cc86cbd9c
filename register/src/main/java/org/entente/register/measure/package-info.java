/**
 * Scores a register against gold made by hand ({@code register.json}): which reports are one event, which names one
 * person, which later words follow which commitment. Gold and views in, figures out; pure. Central: {@link
 * org.entente.register.measure.RegisterScores}.
 */
@NullMarked
package org.entente.register.measure;

import org.jspecify.annotations.NullMarked;
