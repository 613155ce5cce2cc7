package se.helhet.unit.kansli.map;

import static se.helhet.unit.kansli.db.Tables.KANSLI_MAP_ROW;

import org.eclipse.collections.api.factory.Lists;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Register;
import se.helhet.unit.kansli.db.tables.KansliMapRow;

/** The account map as people edit it row by row; whole maps are taken in as files. */
public final class MapRegister {
    private static final KansliMapRow M = KANSLI_MAP_ROW;

    /** Year 0 is from the beginning. */
    public static final Register MAP_ROWS = Register.of("map_row", M)
            .required(M.FROM_ACCOUNT, M.TO_ACCOUNT, M.LINE, M.YEAR)
            .coded(M.UNIT, Codes.UNITS)
            .coded(
                    M.LINE,
                    StatementLine.all()
                            .reject(l -> l == StatementLine.UNMAPPED)
                            .collect(StatementLine::code)
                            .toArray(new String[0]))
            .coded(
                    M.CASH_FLOW,
                    Lists.immutable
                            .of(CashFlowLine.values())
                            .reject(c -> c == CashFlowLine.NONE)
                            .collect(CashFlowLine::code)
                            .toArray(new String[0]))
            .rule("accounts", r -> r.get(M.FROM_ACCOUNT) <= r.get(M.TO_ACCOUNT));

    private MapRegister() {}
}
