/** Published scales, what the register's statuses are on them, and how far those who rate on them agree. Pure. */
@NullMarked
package org.entente.register.verdict;

import org.jspecify.annotations.NullMarked;
