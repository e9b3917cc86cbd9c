package org.entente.register.store;

class PostgresLinesTest extends LinesContract {
    @Override
    String fresh() {
        return Postgres.fresh();
    }
}
