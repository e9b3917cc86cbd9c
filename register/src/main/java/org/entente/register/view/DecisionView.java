package org.entente.register.view;

/** What somebody decided: entry number, verb, author, time and reason. */
public record DecisionView(
        long entry, String verb, String author, String at, String reason, String value, String state) {}
