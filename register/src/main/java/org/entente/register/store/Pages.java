package org.entente.register.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Goes through a table of any size, a page at a time. */
final class Pages {
    private static final int PAGE = 1000;

    private Pages() {}

    /**
     * @param sql takes the values of the place to go on after, and how many rows to read
     * @param row looks at a row and gives its place
     */
    static void walk(Session session, String sql, Object[] start, Session.Row<Object[]> row) throws SQLException {
        List<Object> values = new ArrayList<>(Arrays.asList(start));
        values.add(PAGE);
        List<Object[]> read = session.list(sql, row, values.toArray());
        while (read.size() == PAGE) {
            values = new ArrayList<>(Arrays.asList(read.get(PAGE - 1)));
            values.add(PAGE);
            read = session.list(sql, row, values.toArray());
        }
    }
}
