package se.helhet.store;

import java.io.Reader;
import java.io.StringReader;
import java.util.Collection;
import java.util.stream.Stream;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/** Hands a bundle's migrations to Flyway, which thereby needs to know nothing of bundles and class loaders. */
final class MigrationFiles implements ResourceProvider {
    private final Migrations migrations;

    MigrationFiles(Migrations migrations) {
        this.migrations = migrations;
    }

    @Override
    public LoadableResource getResource(String name) {
        String sql = migrations.files().get(name);
        return sql == null ? null : new Text(name, sql);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return migrations
                .files()
                .keysView()
                .select(name -> name.startsWith(prefix) && Stream.of(suffixes).anyMatch(name::endsWith))
                .collect(this::getResource)
                .toList();
    }

    private static final class Text extends LoadableResource {
        private final String name;
        private final String sql;

        Text(String name, String sql) {
            this.name = name;
            this.sql = sql;
        }

        @Override
        public Reader read() {
            return new StringReader(sql);
        }

        @Override
        public String getAbsolutePath() {
            return name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
