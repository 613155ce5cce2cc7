package se.helhet.core.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.figure.Steps;
import se.helhet.api.unit.Unit;
import se.helhet.api.unit.UnitIdentity;
import se.helhet.core.toy.Balance;
import se.helhet.core.toy.Enquiry;
import se.helhet.core.toy.LedgerUnit;
import se.helhet.core.toy.PipelineUnit;

class UnitCheckTest {
    private static final TimeLimit LIMIT = new TimeLimit(Duration.ofSeconds(5));

    @UnitIdentity(id = "pipeline", order = 10)
    static final class With extends PipelineUnit {
        private final ImmutableList<Register> registers;
        private final ImmutableList<Figure> figures;

        With(ImmutableList<Register> registers, Figure... figures) {
            this.registers = registers;
            this.figures = Lists.immutable.of(figures);
        }

        @Override
        public ImmutableList<Register> registers() {
            return super.registers().newWithAll(registers);
        }

        @Override
        public ImmutableList<Figure> figures() {
            return super.figures().newWithAll(figures);
        }
    }

    /** The pipeline's table under other declarations than the pipeline's own. */
    @UnitIdentity(id = "pipeline", order = 10)
    static final class Only extends PipelineUnit {
        private final Register register;
        private final ImmutableList<Figure> figures;

        Only(Register register, Figure... figures) {
            this.register = register;
            this.figures = Lists.immutable.of(figures);
        }

        @Override
        public ImmutableList<Register> registers() {
            return Lists.immutable.of(register);
        }

        @Override
        public ImmutableList<Figure> figures() {
            return figures;
        }
    }

    private static String cause(Unit unit) {
        return Units.of(LIMIT, Lists.immutable.of(UnitSource.of(unit)))
                .all()
                .getOnly()
                .failure()
                .map(Throwable::getMessage)
                .orElse("");
    }

    private static void assertRefused(String sentence, Unit unit) {
        assertTrue(cause(unit).contains(sentence), cause(unit));
    }

    @Test
    void acceptsTheToys() {
        assertEquals("", cause(new PipelineUnit()));
        assertEquals("", cause(new LedgerUnit()));
    }

    @Test
    void refusesTwoFiguresOfOneName() {
        assertRefused("Siffran received finns två gånger", new With(Lists.immutable.empty(), PipelineUnit.RECEIVED));
    }

    @Test
    void refusesFlowPlusStockAlsoDeepInside() {
        Figure inner = Figure.sum("inner", PipelineUnit.RECEIVED, PipelineUnit.WANTED);
        assertRefused(
                "lägger ihop flöden och ställningar",
                new With(Lists.immutable.empty(), Figure.sum("mixed", inner, PipelineUnit.OPEN)));
        assertEquals(
                "",
                cause(new With(
                        Lists.immutable.empty(),
                        Figure.sum("fine", inner.yearToDate(), PipelineUnit.RECEIVED.yearToDate()))));
    }

    @Test
    void refusesStepsOfCasesThatAreNotThere() {
        Enquiry e = Enquiry.ENQUIRY;
        Steps steps = new Steps(
                Register.of("other", Balance.BALANCE), e.SOURCE, e.STAGE, e.RECEIVED_ON, e.DECIDED_ON, r -> null);
        Unit unit = new Only(Register.of("step", e).keeps(steps));
        assertRefused("Registret step följer registret other, som inte finns bland enhetens register.", unit);
        assertRefused("som saknar kolumnen source.", unit);
    }

    @Test
    void refusesFiguresOverUnknownRegistersAndForeignTables() {
        Figure other = Register.of("other", Balance.BALANCE).count("other").on(Balance.BALANCE.MONTH);
        assertRefused("som inte finns bland enhetens register", new With(Lists.immutable.empty(), other));
        assertRefused(
                "som inte börjar med pipeline_",
                new With(Lists.immutable.of(Register.of("other", Balance.BALANCE)), other));
    }

    @Test
    void refusesWhateverGetsPastCountsOnly() {
        Enquiry table = Enquiry.ENQUIRY;
        Register secret = Register.of("secret", table).countsOnly(3);
        Figure.Measure count = (Figure.Measure) secret.count("n").on(table.RECEIVED_ON);
        assertRefused(
                "Siffran received går förbi att tabellen pipeline_enquiry bara lämnar ut antal",
                new With(Lists.immutable.of(secret)));
        assertRefused(
                "Siffran n går förbi att tabellen pipeline_enquiry bara lämnar ut antal",
                new Only(secret, Register.of("secret", table).count("n").on(table.RECEIVED_ON)));
        assertRefused(
                "Siffran n är inget antal",
                new Only(
                        secret,
                        new Figure.Measure(
                                "n",
                                count.uom(),
                                secret,
                                Figure.Kind.SUM,
                                table.JOBS,
                                count.when(),
                                count.condition())));
        assertRefused(
                "uppdelningen source visar det som står i raderna", new Only(secret.coded(table.SOURCE, Codes.OPEN)));
        assertEquals("", cause(new Only(secret, count)));
    }

    @Test
    void refusesSlicesOfBreakdownsTheRegisterLacks() {
        assertRefused(
                "delas upp på colour",
                new With(
                        Lists.immutable.empty(),
                        PipelineUnit.RECEIVED.at("colour", "red").named("red")));
    }

    @Test
    void refusesUnitsWithoutLanguageFile() {
        @UnitIdentity(id = "silent")
        final class Silent extends PipelineUnit {}
        assertRefused("Filen silent.properties med nyckeln unit.title saknas", new Silent());
    }

    @Test
    void namesTheLabelsALanguageLacks() {
        InstalledUnit unit = Units.of(LIMIT, Lists.immutable.of(UnitSource.of(new PipelineUnit())))
                .all()
                .getOnly();
        ImmutableList<String> missing = LabelCheck.missing(unit, Locale.forLanguageTag("sv"));
        assertTrue(missing.contains("field.received_on"), missing.toString());
        assertTrue(!missing.contains("figure.received"), missing.toString());
    }
}
