package se.helhet.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** A product that an administrator composed looks as was wished for. */
class ProductE2ETest extends OnWorkbench {
    private static final String LOGO =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 20 20\"><circle cx=\"10\" cy=\"10\" r=\"9\" fill=\"#7A1FA2\"/></svg>";

    @Test
    void hasItsNameLogoAndColourInBothThemes() throws Exception {
        Path folder = Homes.empty("composed");
        Path logo = Files.writeString(folder.resolve("logo.svg"), LOGO);
        Path zip = folder.resolve("sjuharad.zip");
        Workbench.run(
                Homes.empty("composer"),
                "assemble",
                "--name",
                "Sjuhärad",
                "--feature",
                "unit.brb",
                "--feature",
                "workbench",
                "--colour",
                "#7A1FA2",
                "--logo",
                logo.toString(),
                "--out",
                zip.toString());
        open(() -> Workbench.open(unpacked(zip, folder), Homes.demo("composed-home"), 0));
        browser.go("/unit/brb");
        assertEquals("Sjuhärad", browser.text(".brand span"));
        browser.until(
                "the logo to be drawn",
                () -> Boolean.TRUE.equals(
                        browser.script(
                                "const i = document.querySelector('.brand img.logo'); return i.complete && i.naturalWidth > 0")));
        assertEquals("#7A1FA2", colour("--act"));
        browser.picture("60-composed");
        Look look = new Look(browser, workbench.at("/").toString(), true);
        look.rules("a composed product");
        assertEquals("", look.wrong());
        browser.wear("dark");
        assertTrue(!colour("--act").equals("#7A1FA2"), "lighter, to be read on a dark ground");
        assertEquals(List.of("BRB"), browser.script("""
                return [...document.querySelectorAll('.rail .bar-unit a, .rail .bar-units a')].map((a) => a.innerText.trim().split('\\n').at(-1));"""), "no other unit");
    }

    private static String colour(String name) {
        return String.valueOf(browser.script(
                "return getComputedStyle(document.documentElement).getPropertyValue(arguments[0]).trim()", name));
    }

    /** The folder in the zip, with its launcher to be run. */
    private static Path unpacked(Path zip, Path into) throws IOException {
        Path root = into;
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                Path to = into.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(to);
                    continue;
                }
                Files.createDirectories(to.getParent());
                Files.copy(file.getInputStream(entry), to);
                if (entry.getName().endsWith("bin/helhet")) {
                    root = to.getParent().getParent();
                    assertTrue(to.toFile().setExecutable(true));
                }
            }
        }
        return root;
    }
}
