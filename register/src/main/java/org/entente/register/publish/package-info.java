/**
 * Readings → what people look at. {@link org.entente.register.publish.Cards} puts a reading into words once; {@link
 * org.entente.register.publish.ReadingTable} prints them as plain text and {@link
 * org.entente.register.publish.ReadingPage} as one self-contained page. Sees the reader's model only.
 */
@NullMarked
package org.entente.register.publish;

import org.jspecify.annotations.NullMarked;
