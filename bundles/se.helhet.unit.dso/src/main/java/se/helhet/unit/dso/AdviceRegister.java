package se.helhet.unit.dso;

import static se.helhet.unit.dso.db.Tables.DSO_ADVICE;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.unit.dso.db.tables.DsoAdvice;

/** Advice given to organisations, simple or complex. What it was about stays here; only counts leave. */
final class AdviceRegister {
    private static final DsoAdvice A = DSO_ADVICE;

    static final Register ADVICE = Register.of("advice", A)
            .required(A.GIVEN_ON, A.LEVEL, A.TOPIC)
            .coded(A.LEVEL, "enkel", "komplex")
            .coded(A.TOPIC, "grund", "avtal", "publicering", "bevakning", "it", "ovrigt")
            .coded(A.MUNICIPALITY, Codes.MEMBERS)
            .countsOnly(Secrecy.SMALLEST);

    static final Figure GIVEN = ADVICE.count("advice").on(A.GIVEN_ON);
    static final Figure SIMPLE = GIVEN.at("level", "enkel").named("simple_advice");
    static final Figure COMPLEX = GIVEN.at("level", "komplex").named("complex_advice");

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(GIVEN, SIMPLE, COMPLEX);

    private AdviceRegister() {}
}
