package se.helhet.store;

import org.flywaydb.core.api.logging.Log;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Flyway says is for us; what matters to others the store says itself. */
final class FlywayLog implements Log {
    private final Logger log;

    FlywayLog(Class<?> speaker) {
        log = LoggerFactory.getLogger(speaker);
    }

    @Override
    public void debug(String message) {
        log.debug(message);
    }

    @Override
    public void info(String message) {
        log.debug(message);
    }

    @Override
    public void warn(String message) {
        log.debug(message);
    }

    @Override
    public void error(String message) {
        log.debug(message);
    }

    @Override
    public void error(String message, Exception e) {
        log.debug(message, e);
    }

    @Override
    public void notice(String message) {
        log.debug(message);
    }
}
