package se.helhet.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
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
    /** By turns, so that what else the machine does meets both. */
    private static final int ROUNDS = 5;
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
                "requests/s",
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
            int size = size(first);
            List<Round> rounds = new ArrayList<>();
            try (OpenBare bare = OpenBare.start(setup, size)) {
                Crowd.of(USERS, WARM, bare::click);
                for (int i = 0; i < ROUNDS; i++) {
                    rounds.add(round(workbench, read, clicks, bare));
                }
            }
            long lost = before + stored.get() - sum(first, rows);
            fill(table, size, rounds);
            return table.note(stored + " additions were stored, " + stale
                    + " were told that somebody was first and tried again, " + lost + " were lost.");
        }
    }

    private static Round round(OpenWorkbench workbench, Crowd.Click read, Crowd.Click clicks, OpenBare bare)
            throws Exception {
        Crowd reading = Crowd.of(workbench.process(), USERS, CLICKS, read);
        long before = workbench.requests();
        Crowd mixed = Crowd.of(workbench.process(), USERS, CLICKS, clicks);
        long sent = workbench.requests() - before;
        return new Round(reading, mixed, sent, Crowd.of(bare.process(), USERS, CLICKS, bare::click));
    }

    /** Shows the round in the middle as to what writing costs. */
    private static void fill(Table table, int size, List<Round> rounds) {
        rounds.sort(Comparator.comparingDouble(Round::written));
        Round median = rounds.get(ROUNDS / 2);
        median.reading.row(table, "workbench, reading");
        median.mixed.row(table, "workbench, every tenth a write", median.sent);
        median.bare.row(table, "bare Jetty servlet");
        for (Round round : rounds) {
            round.mixed.errors().stream().distinct().limit(1).forEach(table::note);
        }
        table.note("A page is " + size + " bytes in the mean. Requests a second of those of the bare servlet: "
                + ratio(median.read()) + " reading, " + ratio(median.written())
                + " with writes, which take two requests and more");
        table.note("(" + ratio(rounds.get(0).written()) + " to "
                + ratio(rounds.get(ROUNDS - 1).written()) + " in " + ROUNDS + " rounds by turns).");
    }

    /** @param sent requests of the clicks with writes */
    private record Round(Crowd reading, Crowd mixed, long sent, Crowd bare) {
        double read() {
            return reading.perSecond() / bare.perSecond();
        }

        double written() {
            return mixed.perSecond(sent) / bare.perSecond();
        }
    }

    private static String ratio(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
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
}
