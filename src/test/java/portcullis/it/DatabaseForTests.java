package portcullis.it;

import portcullis.edge.store.PostgresForTests;

/** The database that the server under test runs on: the embedded one, or a PostgreSQL of the machine's own package. */
final class DatabaseForTests {
    private DatabaseForTests() {}

    /** The settings that name it, each with a space before; empty for the embedded one. */
    static String settings(String database) {
        if (!isPostgres(database)) {
            return "";
        }
        return PostgresForTests.server()
                .map(server -> " -Dportcullis.database.url=" + server.url() + " -Dportcullis.database.user="
                        + server.user() + " -Dportcullis.database.password=trusted")
                .orElse("");
    }

    /** Whether the run's database can be had on this machine. */
    static boolean isThere(String database) {
        return !isPostgres(database) || PostgresForTests.server().isPresent();
    }

    private static boolean isPostgres(String database) {
        return database.equals("postgresql");
    }
}
