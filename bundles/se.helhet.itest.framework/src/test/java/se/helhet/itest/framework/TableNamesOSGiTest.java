package se.helhet.itest.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

/** Every table that the product's bundles make has a name that people know: the history shows it. */
@Timeout(60)
class TableNamesOSGiTest {
    @TempDir
    Path home;

    @Test
    void everyTableHasWordsInBothLanguages() throws Exception {
        try (Workbench workbench = Workbench.start("helhet", home)) {
            List<String> tables = tables(workbench);
            assertTrue(tables.size() > 80, tables::toString);
            for (String language : List.of("en", "sv")) {
                Properties own = words(workbench, language.equals("en") ? "history" : "history_sv");
                assertEquals(
                        List.of(),
                        tables.stream()
                                .filter(table -> !own.containsKey("history.table." + table))
                                .filter(table ->
                                        label(workbench, table, language).isEmpty())
                                .toList(),
                        language);
            }
        }
    }

    private static List<String> tables(Workbench workbench) {
        Object store = service(workbench, "se.helhet.api.store.PluginTables");
        List<String> tables = new ArrayList<>();
        for (Object prefix : (Iterable<?>) call(store, "prefixes")) {
            ((Iterable<?>) call(call(store, "rows", prefix), "keysView")).forEach(table -> tables.add((String) table));
        }
        return tables;
    }

    private static Optional<?> label(Workbench workbench, String table, String language) {
        Object catalogue = service(workbench, "se.helhet.api.evaluation.Catalogue");
        return (Optional<?>) call(catalogue, "table", table, Locale.forLanguageTag(language));
    }

    /** The web bundle's own words. */
    private static Properties words(Workbench workbench, String file) throws IOException {
        Bundle web = Stream.of(workbench.context().getBundles())
                .filter(bundle -> bundle.getSymbolicName().equals("se.helhet.web"))
                .findFirst()
                .orElseThrow();
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(
                web.getEntry("/words/" + file + ".properties").openStream(), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }

    private static Object service(Workbench workbench, String name) {
        return workbench.context().getService(workbench.context().getServiceReference(name));
    }

    /** The product has classes of its own; they are reached by name. */
    private static Object call(Object service, String method, Object... values) {
        try {
            Method found = Stream.of(service.getClass().getMethods())
                    .filter(m -> m.getName().equals(method) && m.getParameterCount() == values.length)
                    .findFirst()
                    .orElseThrow();
            found.setAccessible(true);
            return found.invoke(service, values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(method, e);
        }
    }
}
