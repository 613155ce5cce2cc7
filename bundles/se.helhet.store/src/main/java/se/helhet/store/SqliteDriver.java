package se.helhet.store;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.JDBC;

/**
 * SQLite's driver makes itself known to the JDK when its class is loaded. Nobody asks the JDK for it here, and the JDK
 * would keep it, with the whole framework that it belongs to, when that has long been stopped.
 */
final class SqliteDriver {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteDriver.class);

    private SqliteDriver() {}

    /** Takes ours from the JDK's list; those of others stay. */
    static void forget() {
        DriverManager.drivers()
                .filter(driver -> driver.getClass() == JDBC.class)
                .forEach(driver -> {
                    try {
                        DriverManager.deregisterDriver(driver);
                    } catch (SQLException e) {
                        LOG.warn("The driver stays with the JDK", e);
                    }
                });
    }
}
