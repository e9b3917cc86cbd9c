package org.entente.register.web.page;

/** Where a form leads back to: a path of the desk's own, so that nobody is led elsewhere. */
public final class Back {
    private Back() {}

    public static String local(String back) {
        boolean own =
                back.startsWith("/") && !back.startsWith("//") && back.chars().noneMatch(c -> c < 33 || c == '\\');
        return own ? back : "/";
    }
}
