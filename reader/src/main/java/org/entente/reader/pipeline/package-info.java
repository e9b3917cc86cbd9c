/**
 * The only place that knows the order of the stages: document → article → annotations → findings → reading. Central type:
 * {@link org.entente.reader.pipeline.Reader}.
 */
@NullMarked
package org.entente.reader.pipeline;

import org.jspecify.annotations.NullMarked;
