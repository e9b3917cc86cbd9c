package org.entente.register.store;

class PostgresStoreTest extends StoreContract {
    @Override
    String fresh() {
        return Postgres.fresh();
    }
}
