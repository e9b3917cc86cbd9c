package org.entente.register.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far two coders agree.
 *
 * @param both commitments that both rated
 * @param alike those to which they gave the same
 * @param kappa Cohen's; null when chance alone explains what they gave
 * @param weighted the same with linear weights; null as well where the scale has no order
 */
public record AgreementView(
        String scale,
        List<String> coders,
        int both,
        int alike,
        @Nullable Double kappa,
        @Nullable Double weighted) {}
