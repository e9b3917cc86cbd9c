package org.entente.register.store;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings a database to the schema that this version knows. */
final class Migrations {
    private static final String LATEST = "3";
    private static final int TRIES = 100;

    private Migrations() {}

    /** Where several processes open a new database at once, one of them wins and the others find it done. */
    static void run(Dialect dialect, Sessions sessions) {
        FlywayException failure = null;
        for (int tries = 0; tries < TRIES; tries++) {
            if (upToDate(sessions)) {
                return;
            }
            try {
                migrate(dialect, sessions.name());
                return;
            } catch (FlywayException e) {
                failure = e;
                if (!Failures.passing(e)) {
                    break;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        }
        if (failure != null && !upToDate(sessions)) {
            throw Failures.of(sessions.name(), failure);
        }
    }

    private static boolean upToDate(Sessions sessions) {
        String version = sessions.ask(Migrations::version);
        if (!version.isEmpty()
                && MigrationVersion.fromVersion(version).compareTo(MigrationVersion.fromVersion(LATEST)) > 0) {
            throw Failures.newer(sessions.name(), version, LATEST);
        }
        return version.equals(LATEST);
    }

    private static void migrate(Dialect dialect, String database) {
        configured(dialect, database).load().migrate();
    }

    static FluentConfiguration configured(Dialect dialect, String database) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(dialect.url(database), null, null)
                .locations("classpath:org/entente/register/store")
                .placeholders(dialect.words())
                .table("schema_version");
    }

    /** The schema's version; "" for a database that has none yet. */
    private static String version(Session session) throws SQLException {
        try {
            return session.one(
                            "SELECT version FROM schema_version WHERE success AND version IS NOT NULL"
                                    + " ORDER BY installed_rank DESC LIMIT 1",
                            rows -> rows.getString(1))
                    .orElse("");
        } catch (SQLException e) {
            if (Failures.noTable(e)) {
                return "";
            }
            throw e;
        }
    }
}
