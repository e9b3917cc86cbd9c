package org.entente.register.store;

class PostgresProcessTest extends ProcessContract {
    @Override
    String fresh() {
        return Postgres.fresh();
    }
}
