package org.entente.reader.evaluate;

/** How often a detail of the items found was right. */
public record Checked(String name, int right, int of) {

    /** 0 when there was nothing to check. */
    public double share() {
        return of == 0 ? 0 : right / (double) of;
    }

    Checked plus(boolean good) {
        return new Checked(name, right + (good ? 1 : 0), of + 1);
    }
}
