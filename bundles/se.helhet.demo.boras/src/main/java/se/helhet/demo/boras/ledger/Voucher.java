package se.helhet.demo.boras.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One voucher and its rows; rows of nothing are left out. */
final class Voucher {
    /** One row, debit positive; counterparty and project are codes, empty when none. */
    record Row(String account, String unit, String counterparty, String project, long ore) {}

    final String series;
    final LocalDate date;
    final String text;
    final List<Row> rows = new ArrayList<>();

    Voucher(String series, LocalDate date, String text) {
        this.series = series;
        this.date = date;
        this.text = text;
    }

    Voucher debit(String account, String unit, long ore) {
        return row(account, unit, "", "", ore);
    }

    Voucher credit(String account, String unit, long ore) {
        return row(account, unit, "", "", -ore);
    }

    /** Debits the leaf's account, or credits it when the amount is negative, with its counterparty and project. */
    Voucher debit(Leaf leaf, long ore) {
        return row(leaf.account(), leaf.unit(), leaf.counterparty(), leaf.project(), ore);
    }

    Voucher credit(Leaf leaf, long ore) {
        return debit(leaf, -ore);
    }

    Voucher row(String account, String unit, String counterparty, String project, long ore) {
        if (ore != 0) {
            rows.add(new Row(account, unit, counterparty, project, ore));
        }
        return this;
    }
}
