package org.entente.register.line;

import java.util.List;

/** Something that the register keeps as a line. */
public interface Kept {
    /** Names the line among those of its kind. */
    String id();

    /** Lines are listed in this order; a day, ISO, where there is one, {@code ""} otherwise. */
    String sort();

    /** Under what the line is found again, such as {@code pair:LA|VN}. */
    List<String> keys();
}
