package se.helhet.itest.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.launcher.CannotStart;

/**
 * A product whose next version brings a unit that the home has from a plugin file already: two features, one id. Installing
 * such a one is refused, see {@link HostilePluginOSGiTest}.
 */
@Timeout(300)
class SameUnitTwiceOSGiTest {
    private static final BusPlugin HOMES = new BusPlugin("1.0.0");
    private static final BusPlugin PRODUCTS =
            new BusPlugin("1.0.0").named("unit.coach", "org.example.coach.bus", "bus");

    @TempDir
    Path folder;

    private Path product;

    @BeforeEach
    void bringTheUnitTwice() throws CannotStart, IOException {
        product = folder.resolve("product");
        copy(Workbench.shipped("navet"), product);
        try (Workbench workbench = Workbench.start(product, home())) {
            Publisher publisher = new Publisher(workbench, folder).trusted();
            assertEquals(0, workbench.run("install", publisher.publish(HOMES).toString()), workbench::err);
        }
        copy(PRODUCTS.write(folder), product);
        Path settings = product.resolve("product.properties");
        Files.writeString(
                settings,
                Files.readString(settings).replaceFirst("(?m)^features=", "features=" + PRODUCTS.feature() + " "));
    }

    private Path home() {
        return folder.resolve("home");
    }

    @Test
    void theProductStartsAndSaysWhoIsInTheWayOfWhom() throws CannotStart {
        try (Workbench workbench = Workbench.start(product, home())) {
            assertEquals(1, workbench.run("check"));
            said(
                    workbench,
                    "Kollektivtrafik (unit.bus) och Kollektivtrafik (unit.coach) vill båda vara enheten bus, och"
                            + " bara en av dem används.");
            said(
                    workbench,
                    "Ta bort den som inte ska vara kvar och starta om Helhet. Det som står i registren finns kvar.");
            assertEquals(0, workbench.run("health"), workbench::err);
            assertEquals(0, workbench.run("remove", "unit.bus"), workbench::err);
        }
        try (Workbench workbench = Workbench.start(product, home())) {
            assertEquals(0, workbench.run("check"), () -> workbench.out() + workbench.err());
        }
    }

    @Test
    void noProductIsComposedOfBoth() throws CannotStart {
        try (Workbench workbench = Workbench.start(product, home())) {
            assertEquals(
                    1,
                    workbench.run(
                            "assemble",
                            "--name",
                            "Buss",
                            "--feature",
                            "unit.bus",
                            "--feature",
                            "unit.coach",
                            "--out",
                            folder.resolve("buss.zip").toString()));
            said(workbench, " vill båda vara enheten bus. Välj en av dem.");
            said(workbench, " vill båda ha tabeller som börjar med bus_. Välj en av dem.");
        }
    }

    private static void said(Workbench workbench, String sentence) {
        String all = workbench.out() + workbench.err();
        assertTrue(all.contains(sentence), all);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
