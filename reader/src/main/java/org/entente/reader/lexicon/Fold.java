package org.entente.reader.lexicon;

import java.text.Normalizer;
import java.util.Locale;

/** Folds a word for matching: lower case, no marks ("Tô Lâm" and "To Lam" meet), straight apostrophes. */
public final class Fold {
    private Fold() {}

    public static String fold(String text) {
        boolean plain = true;
        boolean lower = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain &= c < 0x80 && c != '`';
            lower &= c < 'A' || c > 'Z';
        }
        if (plain) {
            return lower ? text : text.toLowerCase(Locale.ROOT);
        }
        String split = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(split.length());
        for (int i = 0; i < split.length(); i++) {
            char c = split.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append(letter(c));
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** Letters that Unicode does not take apart, and the apostrophes of many keyboards. */
    private static char letter(char c) {
        return switch (c) {
            case 'đ', 'Đ', 'ð', 'Ð' -> 'd';
            case 'ł', 'Ł' -> 'l';
            case 'ø', 'Ø' -> 'o';
            case 'ı', 'İ' -> 'i';
            case 'ə', 'Ə' -> 'a';
            case '’', '‘', '`', '´', 'ʼ', 'ʻ' -> '\'';
            case '–', '—', '‑', '‐', '−' -> '-';
            case '“', '”', '„' -> '"';
            default -> c;
        };
    }
}
