package se.helhet.web.admin.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProductFilesTest {
    @TempDir
    Path home;

    @Test
    void namesFilesAfterTheProduct() {
        assertEquals("narvard-2020", ProductFiles.word("Närvård 2020"));
        assertEquals("produkt", ProductFiles.word("???"));
        assertEquals("x", ProductFiles.word("../../x"));
    }

    @Test
    void neverWritesOverAnEarlierProduct() throws Exception {
        ProductFiles files = new ProductFiles(home);
        Files.createFile(files.free("Navet"));

        assertEquals("navet-2.zip", files.free("Navet").getFileName().toString());
        assertFalse(files.find("../helhet.db").isPresent());
    }
}
