package org.entente.register.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/** A real PostgreSQL for tests, started once for all of them. */
final class Postgres {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private Postgres() {}

    private static final class Started {
        static final Optional<EmbeddedPostgres> SERVER = start();

        private static Optional<EmbeddedPostgres> start() {
            try {
                return Optional.of(EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on") // as people run it; for tests it is off
                        .setServerConfig("synchronous_commit", "on")
                        .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                        .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                        .start());
            } catch (IOException | RuntimeException e) {
                System.err.println("PostgreSQL does not start here: " + e.getMessage());
                return Optional.empty();
            }
        }
    }

    /** The URL of a fresh, empty database; where no server starts, the test is skipped. */
    static String fresh() {
        EmbeddedPostgres server = server();
        String name = "t" + DATABASES.incrementAndGet();
        execute("CREATE DATABASE " + name);
        return server.getJdbcUrl("postgres", name);
    }

    /** Runs a command as the server's own superuser. */
    static void execute(String command) {
        try (Connection connection = server().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EmbeddedPostgres server() {
        Assumptions.assumeTrue(
                Started.SERVER.isPresent(), "no PostgreSQL starts here: its half of the tests is skipped");
        return Started.SERVER.orElseThrow();
    }
}
