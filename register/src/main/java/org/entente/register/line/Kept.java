package org.entente.register.line;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that the register keeps as a line. */
public interface Kept {
    /** Names the line among those of its kind. */
    String id();

    /** Lines are listed in this order; a day, ISO, where there is one, {@code ""} otherwise. */
    String sort();

    /** What tells the line from others that rest on the same words, such as a commitment's wording. */
    default @Nullable String says() {
        return null;
    }

    /** Under what the line is found again, such as {@code pair:LA|VN}. */
    List<String> keys();
}
