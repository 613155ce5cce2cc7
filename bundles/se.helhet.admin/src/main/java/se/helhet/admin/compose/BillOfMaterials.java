package se.helhet.admin.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.features.Feature;

final class BillOfMaterials {
    private BillOfMaterials() {}

    static void copy(Path from, Path to, String name, ImmutableList<Feature> features) throws IOException {
        if (Files.isRegularFile(from)) {
            Files.copy(from, to);
        }
    }
}
