package se.helhet.launcher.update;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.LogManager;
import se.helhet.features.trust.KnownKeys;
import se.helhet.launcher.Additions;
import se.helhet.launcher.CannotStart;
import se.helhet.launcher.Home;
import se.helhet.launcher.Main;
import se.helhet.launcher.Message;
import se.helhet.launcher.Options;
import se.helhet.launcher.Product;

/**
 * {@code bin/helhet update PRODUCT.zip}, and the undoing of an update that was cut off. The start script runs it from a
 * copy of the product's {@code lib/} (and of its {@code java/}) that it is to delete: {@code helhet.update.copy}.
 */
public final class Update {

    private static final int REFUSED = 1;
    private static final int WRONG_USE = 2;

    private final Path product;
    private final PrintStream out;
    private final Locale language;

    private Update(Path product, PrintStream out, Locale language) {
        this.product = product;
        this.out = out;
        this.language = language;
    }

    /** Runs the command line; does not return. */
    public static void main(String[] args) {
        LogManager.getLogManager().reset(); // the screen is for sentences, not for a log's lines
        int status = run(args, System.getenv(), System.out, System.err);
        String copy = System.getProperty("helhet.update.copy");
        if (copy != null) {
            try {
                Trees.delete(Path.of(copy));
            } catch (IOException inUse) {
                // On Windows a class path that is in use cannot go; the start script deletes it afterwards.
                if (Files.isDirectory(Path.of(copy)) && !Check.WINDOWS) {
                    System.err.println(Message.of("update.copy", copy).in(Main.language(System.getenv())));
                }
            }
        }
        System.exit(status);
    }

    static int run(String[] args, Map<String, String> environment, PrintStream out, PrintStream err) {
        Locale language = Main.language(environment);
        Options options = Options.read(args);
        try {
            Update update = new Update(Product.here(), out, language);
            if (Unfinished.in(update.product)) {
                update.inTurn(update::recover);
                return REFUSED;
            }
            if (options.wrong() != null || options.command().size() != 2) {
                err.println((options.wrong() == null ? Message.of("update.usage") : options.wrong()).in(language));
                return WRONG_USE;
            }
            Path zip = Path.of(options.command().get(1)).toAbsolutePath().normalize();
            Path home = Home.prepare(options.homeOr(environment));
            update.inTurn(() -> update.with(zip, home));
            return 0;
        } catch (CannotUpdate refused) {
            refused.sentences().forEach(sentence -> err.println(sentence.in(language)));
        } catch (CannotStart reason) {
            reason.lines(language).forEach(err::println);
        } catch (IOException failure) {
            err.println(Message.of("update.failed", String.valueOf(failure)).in(language));
        }
        return REFUSED;
    }

    private void say(String key, Object... details) {
        out.println(Message.of(key, details).in(language));
    }

    /** One update of the product at a time; an unfinished one is undone only when nobody is at it. */
    private void inTurn(FileLocks.Work work) throws CannotUpdate, IOException {
        Exchange.writable(product);
        FileLocks.holding(product.resolve("update.lock"), new CannotUpdate("update.going.on"), work);
    }

    /** Undoes what a process that is gone has begun. */
    private void recover() throws CannotUpdate, IOException {
        Unfinished begun = Unfinished.read(product);
        new StoreFiles(begun.store()).alone(() -> begun.undo(product));
        say("update.recovered");
    }

    private void with(Path zip, Path home) throws CannotUpdate, IOException {
        Installed old = Installed.in(product);
        Path file = old.store(home);
        StoreFiles store = new StoreFiles(file);
        store.alone(() -> {}); // better said before anything is unpacked
        Exchange files = new Exchange(product);
        Installed wanted;
        try (IncomingProduct incoming = IncomingProduct.open(zip)) {
            wanted = incoming.product();
            incoming.check(new KnownKeys(product, home));
            checkIdentity(old, wanted);
            files.prepare();
            incoming.unpack(files.incoming());
        } catch (CannotUpdate | IOException refused) {
            files.dropIncoming();
            throw refused;
        }
        List<String> left = left(files.incoming(), home);
        say("update.trying", wanted.name(), wanted.version());
        Check before = Check.of(product, home);
        Path backup = store.copyFor(wanted.version());
        Unfinished begun = new Unfinished(file, backup, files.coming());
        store.alone(() -> {
            store.backup(backup);
            files.clearPrevious();
            begun.write(product);
            exchange(files, begun);
        });
        Check after = Check.of(product, home);
        if (!after.asWellAs(before)) {
            takeBack(store, begun, old, after, before);
        }
        Unfinished.forget(product);
        say("update.done", wanted.name(), old.version(), wanted.version(), files.previous());
        if (Files.exists(backup)) {
            say("update.backup", backup);
        }
        left.forEach(out::println);
        after.notes().stream().filter(note -> !left.contains(note)).forEach(out::println);
    }

    private static void checkIdentity(Installed old, Installed wanted) throws CannotUpdate {
        if (!old.id().equals(wanted.id())) {
            throw new CannotUpdate("update.other", wanted.name(), wanted.id(), old.name(), old.id());
        }
        if (old.newer(wanted)) {
            throw new CannotUpdate("update.older", wanted.version(), old.version());
        }
        if (old.build().equals(wanted.build())) {
            throw new CannotUpdate("update.same", old.name(), old.version());
        }
    }

    /** What was added to the old product and does not fit the new one: a sentence each. */
    private List<String> left(Path incoming, Path home) throws CannotUpdate {
        try {
            Product coming = Product.read(incoming);
            coming.checkFeatures();
            return Additions.of(coming, home).left();
        } catch (CannotStart bad) {
            List<Message> sentences = new ArrayList<>();
            sentences.add(Message.of("update.bad"));
            bad.lines(language).forEach(line -> sentences.add(any -> "  " + line));
            throw new CannotUpdate(sentences);
        }
    }

    private void exchange(Exchange files, Unfinished begun) throws CannotUpdate, IOException {
        try {
            files.forth();
        } catch (IOException failure) {
            begun.undo(product);
            throw new CannotUpdate("update.failed", String.valueOf(failure));
        }
    }

    private void takeBack(StoreFiles store, Unfinished begun, Installed old, Check after, Check before)
            throws CannotUpdate, IOException {
        store.alone(() -> begun.undo(product));
        List<Message> sentences = new ArrayList<>();
        sentences.add(Message.of("update.back", old.name(), old.version()));
        after.newTroubles(before).forEach(line -> sentences.add(any -> "  " + line));
        throw new CannotUpdate(sentences);
    }
}
