package org.entente.register.publish;

import java.util.Locale;
import org.entente.reader.model.Place;
import org.jspecify.annotations.Nullable;

/** The register's codes in plain English, whatever the machine's locale. */
public final class Wording {
    private Wording() {}

    /** {@code PHONE_CALL} → {@code Phone call}. */
    static String capital(Enum<?> code) {
        return first(code.name());
    }

    /** {@code phone_call} → {@code Phone call}. */
    public static String first(String code) {
        String word = plain(code);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** {@code TO_BE_SIGNED} → {@code to be signed}. */
    static String word(Enum<?> code) {
        return plain(code.name());
    }

    /** {@code joint_statement} → {@code joint statement}. */
    public static String plain(String code) {
        return code.replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    /** {@code VN} → {@code Vietnam}; an organisation's short name stays as it is. */
    public static String side(String code) {
        if (code.length() != 2 || !code.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            return code;
        }
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    }

    /** {@code Hanoi, Vietnam}. */
    static @Nullable String place(@Nullable Place place) {
        if (place == null) {
            return null;
        }
        String city = place.city();
        String country = place.country();
        if (country == null) {
            return city;
        }
        return city == null || city.equals(side(country)) ? side(country) : city + ", " + side(country);
    }
}
