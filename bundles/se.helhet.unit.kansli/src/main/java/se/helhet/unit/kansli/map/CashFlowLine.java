package se.helhet.unit.kansli.map;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;

/** Where a movement stands in the cash flow statement. In files and tables they stand in lower case. */
public enum CashFlowLine {
    RECEIVABLES,
    SHORT_DEBT,
    INVESTMENTS,
    PROVISIONS,
    LONG_DEBT,
    LONG_RECEIVABLE,
    /** Liquid funds: what the statement explains. */
    LIQUID,
    /** In no line of its own: it is part of the result. */
    NONE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The line with that code, if a map may name it. */
    static Optional<CashFlowLine> mapped(String code) {
        return Lists.immutable
                .of(values())
                .detectOptional(l -> l != NONE && l.code().equals(code));
    }
}
