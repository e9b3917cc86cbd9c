package org.entente.reader.extract.honour;

/**
 * Words for what is given, "the first-class Independence Order"; {@code named} is false for mere "orders and medals".
 *
 * @param from first token in the sentence, determiner included
 * @param to the token after the last
 */
record Award(int from, int to, boolean named) {}
