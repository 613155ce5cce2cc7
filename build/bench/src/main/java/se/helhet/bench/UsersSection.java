package se.helhet.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fifty users, each in a browser of its own, who click in the workbench of the packed product and wait for their pages;
 * every tenth click of each adds one to a number in a row that two of them share, and no addition may be lost. Beside it a
 * bare Jetty servlet in a process of its own, with the same options, that reads one row of SQLite by its key and builds a
 * page of the same mean size.
 */
final class UsersSection implements Section {
    private static final int USERS = 50;
    private static final int CLICKS = 100;
    /** Clicks of each before anything is measured: both servers have to be compiled first. */
    private static final int WARM = 300;

    private static final int WRITE_EACH = 10;
    private static final int SHARE = 2;
    private static final String REGISTER = "/register/navet.booking";
    private static final List<String> PAGES = List.of(
            "/unit/brb",
            REGISTER,
            "/figure/brb.received%402019",
            "/unit/navet",
            "/goals",
            "/register/brb.enquiry",
            "/live",
            "/palette?q=navet",
            "/unit/navet/figures");
    private static final Pattern ROW = Pattern.compile("<tr id=\"row-(\\d+)\"");
    private static final String VERSION = "data-version=\"";
    private static final String PUPILS = "name=\"b.pupils\" value=\"";

    private final AtomicLong stored = new AtomicLong();
    private final AtomicLong stale = new AtomicLong();

    @Override
    public Table measure(Setup setup) throws Exception {
        Path home = setup.folder("home");
        ProductRun.of(setup, home, "demo", "load");
        Table table = new Table(
                "USERS: " + USERS + " at a time, " + CLICKS + " clicks each",
                "",
                "clicks",
                "clicks/s",
                "median",
                "p99",
                "processor/click",
                "errors");
        try (OpenWorkbench workbench = OpenWorkbench.start(setup, home)) {
            List<Visitor> users = new ArrayList<>();
            for (int i = 0; i < USERS; i++) {
                users.add(workbench.visitor());
            }
            Visitor first = users.get(0);
            List<String> rows = rows(first);
            long before = sum(first, rows);
            Crowd.Click read = (user, i) -> users.get(user).bytes(page(user, i));
            Crowd.Click clicks = (user, i) -> {
                if ((i + user) % WRITE_EACH == WRITE_EACH - 1) {
                    add(users.get(user), rows.get(user / SHARE));
                } else {
                    read.by(user, i);
                }
            };
            Crowd.of(USERS, WARM, clicks);
            Crowd reading = Crowd.of(workbench.process(), USERS, CLICKS, read);
            long sent = workbench.requests();
            Crowd mixed = Crowd.of(workbench.process(), USERS, CLICKS, clicks);
            sent = workbench.requests() - sent;
            long lost = before + stored.get() - sum(first, rows);
            int size = size(first);
            Crowd bare = bare(setup, size);
            reading.row(table, "workbench, reading");
            mixed.row(table, "workbench, every tenth a write");
            bare.row(table, "bare Jetty servlet");
            mixed.errors().stream().distinct().limit(3).forEach(table::note);
            return table.note("A page is " + size + " bytes in the mean. Reading is " + ratio(reading.perSecond(), bare)
                            + " of the bare servlet's throughput, with writes, which take two requests and more, "
                            + ratio(mixed.perSecond(sent), bare) + ".")
                    .note(stored + " additions were stored, " + stale
                            + " were told that somebody was first and tried again, " + lost + " were lost.");
        }
    }

    private static String ratio(double requestsPerSecond, Crowd theirs) {
        return String.format(Locale.ROOT, "%.2f", requestsPerSecond / theirs.perSecond());
    }

    private static String page(int user, int number) {
        return PAGES.get((user + number) % PAGES.size());
    }

    private static int size(Visitor user) throws Exception {
        int all = 0;
        for (String page : PAGES) {
            all += user.bytes(page).length;
        }
        return all / PAGES.size();
    }

    private static List<String> rows(Visitor user) throws Exception {
        List<String> rows = new ArrayList<>();
        Matcher row = ROW.matcher(user.get(REGISTER));
        while (row.find() && rows.size() < USERS / SHARE) {
            rows.add(row.group(1));
        }
        if (rows.size() < USERS / SHARE) {
            throw new IOException(REGISTER + " has only " + rows.size() + " rows");
        }
        return rows;
    }

    private static long sum(Visitor user, List<String> rows) throws Exception {
        long sum = 0;
        for (String row : rows) {
            sum += pupils(user.get(REGISTER + "/form?row=" + row));
        }
        return sum;
    }

    private static long pupils(String form) throws IOException {
        String text = after(PUPILS, form);
        return text.isEmpty() ? 0 : Long.parseLong(text);
    }

    private void add(Visitor user, String row) throws Exception {
        while (true) {
            String form = user.get(REGISTER + "/form?row=" + row);
            String answer = user.post(
                    REGISTER + "/save",
                    "id",
                    row,
                    "version",
                    after(VERSION, form),
                    "t.pupils",
                    String.valueOf(pupils(form) + 1));
            if (answer.contains("\"stored\"")) {
                stored.incrementAndGet();
                return;
            }
            if (!answer.contains("\"stale\"")) {
                throw new IOException(answer);
            }
            stale.incrementAndGet();
        }
    }

    /** What stands between there and the next quotation mark. */
    private static String after(String start, String text) throws IOException {
        int at = text.indexOf(start);
        if (at < 0) {
            throw new IOException("The form has no " + start);
        }
        int from = at + start.length();
        return text.substring(from, text.indexOf('"', from));
    }

    private static Crowd bare(Setup setup, int size) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                BareServer.class.getName(),
                setup.folder("bare").resolve("bare.db").toString(),
                String.valueOf(size)));
        Process process = new ProcessBuilder(command)
                .redirectError(setup.scratch().resolve("bare.log").toFile())
                .start();
        try (BufferedReader out = process.inputReader()) {
            String port = out.readLine();
            if (port == null) {
                throw new IOException("The bare server did not start");
            }
            HttpClient client =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            Crowd.Click click = (user, i) -> {
                URI page = URI.create("http://127.0.0.1:" + port + "/page?id=" + (user * 997L + i));
                if (client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofByteArray())
                                .statusCode()
                        != 200) {
                    throw new IOException("no page");
                }
            };
            Crowd.of(USERS, WARM, click);
            return Crowd.of(process.toHandle(), USERS, CLICKS, click);
        } finally {
            process.destroy();
        }
    }
}
