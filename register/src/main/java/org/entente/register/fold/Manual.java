package org.entente.register.fold;

/** What is entered by hand stands in the register as a document of its own, named after its entry. */
final class Manual {
    private Manual() {}

    static String document(long entry) {
        return "entry:" + entry;
    }
}
