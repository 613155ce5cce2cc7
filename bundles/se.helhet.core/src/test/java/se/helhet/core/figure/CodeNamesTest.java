package se.helhet.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.figure.Codes;
import se.helhet.api.organisation.Organisation;
import se.helhet.core.toy.Bench;
import se.helhet.core.toy.PipelineUnit;
import se.helhet.core.unit.InstalledUnit;

class CodeNamesTest {
    @TempDir
    Path folder;

    @Test
    void readsTheOrganisationOnceForAllNamesOfAKind() {
        try (Bench bench = new Bench(folder, new PipelineUnit()).federation()) {
            AtomicInteger reads = new AtomicInteger();
            Organisation counting = (Organisation) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Organisation.class}, (proxy, method, arguments) -> {
                        reads.incrementAndGet();
                        return method.invoke(bench.organisation, arguments);
                    });
            CodeNames names = new CodeNames(counting);
            InstalledUnit unit = bench.units.all().getFirst();
            assertEquals(Optional.of("Mark"), names.label(unit, Codes.MEMBERS, "party", "mark", Bench.SWEDISH));
            assertEquals(Optional.of("Borås"), names.label(unit, Codes.MEMBERS, "party", "boras", Bench.SWEDISH));
            assertEquals(Optional.empty(), names.label(unit, Codes.MEMBERS, "party", "atlantis", Bench.SWEDISH));
            assertEquals(1, reads.get());
            assertEquals(Optional.of("Ekonomi"), names.label(unit, Codes.UNITS, "unit", "ledger", Bench.SWEDISH));
            assertEquals(2, reads.get());
        }
    }
}
