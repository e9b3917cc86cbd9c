package org.entente.register.cli;

/** How many documents are read at once. */
final class Jobs {
    private Jobs() {}

    static void check(int jobs) {
        if (jobs < 1 || jobs > 1024) {
            throw new UsageException("--jobs takes a number from 1 to 1024, not " + jobs);
        }
    }
}
