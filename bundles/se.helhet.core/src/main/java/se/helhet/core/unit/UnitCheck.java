package se.helhet.core.unit;

import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.figure.Check;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Columns;
import se.helhet.api.figure.Deadline;
import se.helhet.api.figure.Dim;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.figure.Steps;

/**
 * What must hold of a unit before it is used: names that can stand in addresses, each once; registers with the platform's
 * columns in tables of its own; figures over those registers that can be added. Each fault is a Swedish sentence.
 */
final class UnitCheck {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    private UnitCheck() {}

    static ImmutableList<String> faults(String id, Declaration declaration, Labels labels) {
        MutableList<String> out = Lists.mutable.empty();
        if (!NAME.matcher(id).matches()) {
            out.add("Id " + id + " måste vara ett ord med små bokstäver.");
        }
        if (labels.find("unit.title", Locale.ENGLISH).isEmpty()) {
            out.add("Filen " + labels.file(Locale.ENGLISH) + " med nyckeln unit.title saknas bredvid enhetens klass.");
        }
        names("Register", declaration.registers().collect(Register::name), out);
        names("Siffran", declaration.figures().collect(Figure::name), out);
        declaration.registers().forEach(r -> register(id, r, out));
        declaration.registers().forEach(r -> r.steps().ifPresent(s -> steps(r, s, declaration.registers(), out)));
        declaration.figures().forEach(f -> FigureCheck.check(f, declaration.registers(), out));
        names("Tidsfristen", declaration.deadlines().collect(Deadline::name), out);
        declaration
                .deadlines()
                .reject(d -> declaration
                        .registers()
                        .anySatisfy(r -> r.name().equals(d.register().name())))
                .forEach(d -> out.add("Tidsfristen " + d.name() + " gäller registret "
                        + d.register().name() + ", som inte finns bland enhetens register."));
        names("Kontrollen", declaration.checks().collect(Check::name), out);
        declaration
                .checks()
                .reject(c -> declaration
                        .registers()
                        .anySatisfy(r -> r.name().equals(c.register().name())))
                .forEach(c -> out.add("Kontrollen " + c.name() + " gäller registret "
                        + c.register().name() + ", som inte finns bland enhetens register."));
        declaration.offers().forEach(o -> {
            Figure declared = declaration.byName().get(o.figure().name());
            if (declared == null) {
                out.add("Siffran " + o.figure().name() + " erbjuds andra men finns inte bland enhetens siffror.");
            }
        });
        return out.toImmutable();
    }

    private static void names(String what, ImmutableList<String> names, MutableList<String> out) {
        names.reject(n -> n != null && NAME.matcher(n).matches())
                .forEach(
                        n -> out.add(what + " " + n + " måste ha ett namn av små bokstäver, siffror och understreck."));
        names.toBag()
                .selectDuplicates()
                .toSortedSet()
                .forEach(n -> out.add(what + " " + n + " finns två gånger; namnen måste vara olika."));
    }

    private static void steps(Register history, Steps s, ImmutableList<Register> registers, MutableList<String> out) {
        if (registers.noneSatisfy(r -> r.name().equals(s.cases().name()))) {
            out.add("Registret " + history.name() + " följer registret "
                    + s.cases().name() + ", som inte finns bland enhetens register.");
        }
        Lists.immutable
                .of(s.key(), s.stage())
                .select(f -> s.cases().table().field(f.getName()) == null)
                .forEach(f -> out.add("Registret " + history.name() + " följer registret "
                        + s.cases().name() + ", som saknar kolumnen " + f.getName() + "."));
        Lists.immutable
                .of(s.key(), s.stage(), s.from(), s.to())
                .select(f -> history.table().field(f.getName()) == null)
                .forEach(f -> out.add("Registret " + history.name() + " saknar kolumnen " + f.getName() + "."));
    }

    private static void register(String id, Register register, MutableList<String> out) {
        String table = register.table().getName();
        if (!table.startsWith(id + "_")) {
            out.add("Registret " + register.name() + " ligger i tabellen " + table + ", som inte börjar med " + id
                    + "_.");
        }
        for (String column : Columns.PLATFORM.toSortedList()) {
            if (register.table().field(column) == null) {
                out.add("Tabellen " + table + " saknar kolumnen " + column + ".");
            }
        }
        names("Uppdelningen", register.dims().collect(Dim::name), out);
        register.dims()
                .select(d ->
                        d.tags() && (register.smallestCount() > 0 || d.codes().kind() != Codes.Kind.FIXED))
                .forEach(d -> out.add("Uppdelningen " + d.name() + " i registret " + register.name()
                        + " har flera koder per rad; det kräver fasta koder och ett register som visar sina rader."));
        if (register.smallestCount() > 0) {
            register.dims()
                    .select(d -> d.codes().kind() == Codes.Kind.OPEN)
                    .forEach(d -> out.add("Registret " + register.name() + " lämnar bara ut antal, men uppdelningen "
                            + d.name() + " visar det som står i raderna; ge den fasta koder."));
        }
    }
}
