package se.helhet.core.figure;

import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.figure.Codes;
import se.helhet.api.value.Ask;
import se.helhet.core.unit.InstalledUnit;
import se.helhet.core.unit.Labels;
import se.helhet.core.unit.Units;

/** What people call numbers: the figure's label, and the labels of its codes after it. */
final class FigureNames {
    private final Units units;
    private final CodeBook codes;
    private final Labels roles = new Labels(FigureNames.class, "roles");

    FigureNames(Units units, CodeBook codes) {
        this.units = units;
        this.codes = codes;
    }

    String label(Ask ask, Locale locale) {
        InstalledUnit unit = units.find(ask.owner()).orElse(null);
        if (unit == null) {
            String name = ask.unit() + "." + ask.figure();
            return roles.find("figure." + name, locale).orElse(name);
        }
        MutableList<String> words = Lists.mutable.of(
                unit.labels().find("figure." + ask.figure(), locale).orElse(ask.figure()));
        ask.ownedBy(unit.id()).slice().forEachKeyValue((dim, code) -> words.add(codeLabel(unit, dim, code, locale)));
        return words.makeString(", ");
    }

    String codeLabel(InstalledUnit unit, String dim, String code, Locale locale) {
        Codes known = unit.failure().isPresent()
                ? Codes.OPEN
                : unit.declaration()
                        .registers()
                        .detectOptional(r -> r.hasDim(dim))
                        .map(r -> r.dim(dim).codes())
                        .orElse(Codes.OPEN);
        return codes.names().label(unit, known, dim, code, locale).orElse(code);
    }
}
