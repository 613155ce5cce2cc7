package se.helhet.itest.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody who makes plugin files, with a key of its own; uses a workbench's command line as a tool. */
final class Publisher {
    private final Workbench tool;
    private final Path folder;
    private final Path key;
    private int number;

    Publisher(Workbench tool, Path folder) {
        this.tool = tool;
        this.folder = folder;
        this.key = folder.resolve("publisher.key");
        ok("keys", "create", key.toString());
    }

    /** From now on the workbench trusts what this publisher signs. */
    Publisher trusted() {
        ok("keys", "add", key + ".pub", "Kollektivtrafik Sjuhärad");
        return this;
    }

    Path publish(BusPlugin plugin) {
        return publish(plugin.write(folder), plugin.feature());
    }

    /** Packs a unit's jar. */
    Path publish(Path jar) {
        Path file = folder.resolve("plugin-" + ++number + ".helhet");
        ok("plugin", "pack", jar.toString(), "--key", key.toString(), "--out", file.toString());
        return file;
    }

    /** Packs features of any folder with {@code features/} and {@code repository/}. */
    Path publish(Path source, String... features) {
        Path file = folder.resolve("plugin-" + ++number + ".helhet");
        List<String> words = new ArrayList<>(List.of("plugin", "pack"));
        words.addAll(List.of(features));
        words.addAll(List.of("--from", source.toString(), "--key", key.toString(), "--out", file.toString()));
        ok(words.toArray(String[]::new));
        return file;
    }

    private void ok(String... words) {
        assertEquals(0, tool.run(words), () -> tool.err());
    }
}
