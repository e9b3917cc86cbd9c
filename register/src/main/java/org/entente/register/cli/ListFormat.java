package org.entente.register.cli;

/** What a list can be written as. */
enum ListFormat {
    table,
    json,
    csv
}
