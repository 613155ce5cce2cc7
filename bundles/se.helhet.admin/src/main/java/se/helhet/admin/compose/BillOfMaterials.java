package se.helhet.admin.compose;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The bill of materials of a composed product: that of this product with the components that came along. */
final class BillOfMaterials {
    private static final JsonFactory JSON = new JsonFactory();

    private BillOfMaterials() {}

    /**
     * Components are told by the checksum of their jar. Does nothing when this product has no bill.
     *
     * @param product the finished folder, where the new bill goes
     */
    static void copy(Path from, Path product, String id) throws IOException {
        if (!Files.isRegularFile(from)) {
            return;
        }
        Map<String, Object> bill;
        try (JsonParser parser = JSON.createParser(Files.newBufferedReader(from))) {
            bill = object(JsonTree.read(parser));
        }
        Set<String> sums = new HashSet<>();
        try (Stream<Path> walk = Files.walk(product)) {
            for (Path jar :
                    walk.filter(path -> path.toString().endsWith(".jar")).toList()) {
                sums.add(Sums.sha256(jar));
            }
        }
        Set<Object> kept = new HashSet<>();
        List<Object> components = list(bill.get("components")).stream()
                .filter(component -> list(object(component).get("hashes")).stream()
                        .anyMatch(hash ->
                                sums.contains(String.valueOf(object(hash).get("content")))))
                .toList();
        components.forEach(component -> kept.add(object(component).get("bom-ref")));
        bill.put("components", components);
        for (Object each : list(bill.get("dependencies"))) {
            List<Object> on = list(object(each).get("dependsOn"));
            object(each).put("dependsOn", on.stream().filter(kept::contains).toList());
        }
        object(object(bill.get("metadata")).get("component")).put("name", id);
        String word = id + String.join(" ", sums.stream().sorted().toList());
        bill.put("serialNumber", "urn:uuid:" + UUID.nameUUIDFromBytes(word.getBytes(StandardCharsets.UTF_8)));
        Path to = product.resolve(from.getFileName().toString());
        try (JsonGenerator json = JSON.createGenerator(Files.newBufferedWriter(to))) {
            json.useDefaultPrettyPrinter();
            JsonTree.write(json, bill);
        }
    }

    @SuppressWarnings("unchecked") // what JsonTree makes of a JSON object
    private static Map<String, Object> object(Object value) {
        return value == null ? new LinkedHashMap<>() : (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked") // what JsonTree makes of a JSON array
    private static List<Object> list(Object value) {
        return value == null ? List.of() : (List<Object>) value;
    }
}
