package se.helhet.unit.kansli;

import java.nio.file.Path;
import se.helhet.api.unit.Unit;
import se.helhet.itest.kit.UnitBench;
import se.helhet.itest.kit.UnitContract;

class KansliContractTest implements UnitContract {
    private final UnitBench[] made = new UnitBench[1];

    @Override
    public Unit unit() {
        return KansliBench.unit(made);
    }

    @Override
    public UnitBench bench(Path folder) {
        made[0] = UnitBench.of(unit(), folder);
        return made[0];
    }
}
