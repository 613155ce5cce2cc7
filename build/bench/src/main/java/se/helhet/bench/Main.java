package se.helhet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Measures the sections asked for, one after the other, and prints a table for each. */
public final class Main {
    private static final Map<String, Section> SECTIONS = new LinkedHashMap<>();

    static {
        SECTIONS.put("start", new StartSection());
        SECTIONS.put("karaf", new KarafSection());
        SECTIONS.put("import", new ImportSection());
        SECTIONS.put("ledger", new LedgerSection());
        SECTIONS.put("statements", new StatementsSection());
        SECTIONS.put("process", new ProcessSection());
        SECTIONS.put("edition", new EditionSection());
        SECTIONS.put("figures", new FiguresSection());
        SECTIONS.put("users", new UsersSection());
        SECTIONS.put("unit", new UnitSection());
        SECTIONS.put("registers", new RegistersSection());
    }

    private Main() {}

    /** Ends with status 2 for a wrong command line, 1 when something could not be measured. */
    public static void main(String[] args) throws IOException {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
        Logger.getLogger("").setLevel(Level.WARNING);
        Options options;
        try {
            options = Options.parse(List.of(args), new ArrayList<>(SECTIONS.keySet()));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        System.out.println("Java " + Runtime.version() + ", "
                + Runtime.getRuntime().availableProcessors() + " cores; load on the machine shows in every time");
        Path scratch = Files.createTempDirectory("helhet-bench");
        boolean whole;
        try {
            whole = measure(
                    options,
                    new Setup(
                            options.product(),
                            scratch,
                            options.runs(),
                            options.bookings(),
                            options.ledgerRows(),
                            options.karaf()));
        } finally {
            remove(scratch);
        }
        System.exit(whole ? 0 : 1);
    }

    private static boolean measure(Options options, Setup setup) {
        boolean whole = true;
        for (String name : options.only()) {
            try {
                System.out.println();
                System.out.print(SECTIONS.get(name).measure(setup).text());
            } catch (Exception e) {
                System.err.println(name + " could not be measured: " + e);
                whole = false;
            }
        }
        return whole;
    }

    private static void remove(Path tree) throws IOException {
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
