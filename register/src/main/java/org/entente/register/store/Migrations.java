package org.entente.register.store;

import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;

/** Brings a database to the schema that this version knows. */
final class Migrations {
    private static final String LATEST = "1";

    private Migrations() {}

    static void run(Dialect dialect, String database, Session session) {
        String version = version(session);
        if (version.equals(LATEST)) {
            return;
        }
        if (!version.isEmpty()
                && MigrationVersion.fromVersion(version).compareTo(MigrationVersion.fromVersion(LATEST)) > 0) {
            throw new StoreException(
                    database + " was made by a newer version of Entente (schema " + version + "); this one knows "
                            + LATEST,
                    null);
        }
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(dialect.url(database), null, null)
                    .locations("classpath:org/entente/register/store")
                    .placeholders(dialect.words())
                    .table("schema_version")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw Failures.of(database, e);
        }
    }

    /** The schema's version; "" for a database that has none yet. */
    private static String version(Session session) {
        try {
            return session.one(
                            "SELECT version FROM schema_version WHERE success ORDER BY installed_rank DESC LIMIT 1",
                            rows -> rows.getString(1))
                    .orElse("");
        } catch (SQLException e) {
            return "";
        }
    }
}
