package org.entente.register.cli;

import picocli.CommandLine.Option;

/** Who enters something. */
final class AuthorOption {
    @Option(
            names = "--author",
            paramLabel = "NAME",
            defaultValue = "${ENTENTE_AUTHOR:-${sys:user.name}}",
            description = "Who stands in the ledger as the author; by default the user of this machine.")
    private String author = "somebody";

    String name() {
        return author;
    }
}
