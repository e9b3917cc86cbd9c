/**
 * What the register answers: relations, people, events and commitments, each with what it rests on.
 *
 * <p>In: lines of the register, now or as of an entry. Out: records whose fields are those of the JSON that programs get.
 * Central type: {@link org.entente.register.view.RegisterView}.
 */
@NullMarked
package org.entente.register.view;

import org.jspecify.annotations.NullMarked;
