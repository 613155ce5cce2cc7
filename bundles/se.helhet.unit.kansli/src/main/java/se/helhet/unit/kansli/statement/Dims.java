package se.helhet.unit.kansli.statement;

import se.helhet.api.content.Content.Attribute;
import se.helhet.api.figure.Dim;

/** The breakdowns of the balance register, and the attributes that say a row's meaning in open data. */
final class Dims {
    static final Dim UNIT = LedgerFigures.BALANCE.dim(LedgerFigures.B.UNIT);
    static final Dim LINE = LedgerFigures.BALANCE.dim(LedgerFigures.B.LINE);
    static final Dim DETAIL = LedgerFigures.BALANCE.dim(LedgerFigures.B.DETAIL);
    static final Dim COUNTERPARTY = LedgerFigures.BALANCE.dim(LedgerFigures.B.COUNTERPARTY);

    private Dims() {}

    static Attribute attribute(String name, Object value) {
        return new Attribute(name, String.valueOf(value));
    }
}
