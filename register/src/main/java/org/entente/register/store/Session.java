package org.entente.register.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A connection that keeps its statements prepared. Not safe to share between threads. */
final class Session implements AutoCloseable {
    private final Dialect dialect;
    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private final Packing packing = new Packing();

    Session(Dialect dialect, Connection connection) {
        this.dialect = dialect;
        this.connection = connection;
    }

    /** Makes something of a row. */
    interface Row<T> {
        T of(ResultSet rows) throws SQLException;
    }

    <T> List<T> list(String sql, Row<T> row, Object... values) throws SQLException {
        try (ResultSet rows = filled(sql, values).executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(row.of(rows));
            }
            return found;
        }
    }

    <T> Optional<T> one(String sql, Row<T> row, Object... values) throws SQLException {
        try (ResultSet rows = filled(sql, values).executeQuery()) {
            return rows.next() ? Optional.of(row.of(rows)) : Optional.empty();
        }
    }

    int update(String sql, Object... values) throws SQLException {
        return filled(sql, values).executeUpdate();
    }

    /** Does the same with each row of values; one way to a server and back for all of them. */
    void batch(String sql, List<Object[]> rows) throws SQLException {
        if (rows.size() == 1) {
            update(sql, rows.get(0));
        } else if (!rows.isEmpty()) {
            PreparedStatement statement = prepared(sql);
            for (Object[] values : rows) {
                fill(statement, values);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private PreparedStatement filled(String sql, Object... values) throws SQLException {
        PreparedStatement statement = prepared(sql);
        fill(statement, values);
        return statement;
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        return statement;
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    /** Begins a transaction in which nobody else writes. */
    void begin() throws SQLException {
        dialect.begin(connection);
    }

    Dialect dialect() {
        return dialect;
    }

    Packing packing() {
        return packing;
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        packing.close();
        connection.close();
    }
}
