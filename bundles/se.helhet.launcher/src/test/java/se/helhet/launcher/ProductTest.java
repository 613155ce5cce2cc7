package se.helhet.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProductTest {

    @TempDir
    Path folder;

    @Test
    void readsFeaturesAndBundles() throws IOException, CannotStart {
        Product product = Product.read(
                new SampleProduct(folder).bundle("one").bundle("two").write());
        assertEquals(List.of("all"), List.copyOf(product.features().keySet()));
        assertEquals(2, product.bundles().size());
        assertEquals(
                folder.resolve("repository/test/one/1.0/one-1.0.jar"),
                product.jar(product.bundles().get(0)));
        assertEquals(List.of("all"), product.featuresWith(product.bundles().get(1)));
    }

    @Test
    void handsFrameworkPropertiesOn() throws IOException, CannotStart {
        Path written = new SampleProduct(folder)
                .bundle("one")
                .frameworkProperties(Map.of("gosh.args", "--nointeractive"))
                .write();
        assertEquals(
                Map.of("gosh.args", "--nointeractive"), Product.read(written).frameworkProperties());
    }

    @Test
    void findsItsFolderBesideItsJar() throws CannotStart {
        System.clearProperty("helhet.product");
        assertTrue(Product.here().isAbsolute());
    }
}
