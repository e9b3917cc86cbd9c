package org.entente.register.line;

import org.entente.reader.lexicon.Fold;
import org.jspecify.annotations.Nullable;

/** How a body is known across documents: by its country and its name, whatever its accents and case. */
public final class BodyId {
    private BodyId() {}

    /** {@code body:LA:ministry of health}; of a state {@code state:LA}. */
    public static String of(boolean state, @Nullable String country, String name) {
        String where = country == null ? "" : country;
        return state ? "state:" + where : "body:" + where + ":" + Fold.fold(name);
    }

    /** The name that is in an id, folded; of a state its code. */
    public static String name(String id) {
        return id.substring(id.lastIndexOf(':') + 1);
    }
}
