package org.entente.register.view;

/** Something that a person should look at: what, why, and the words it rests on. */
public record ReviewView(String id, String about, String subject, String other, double score, String reason) {}
