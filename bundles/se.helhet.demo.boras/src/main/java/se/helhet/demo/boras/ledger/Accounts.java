package se.helhet.demo.boras.ledger;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.helhet.demo.boras.Csv;

/** The chart of accounts and the accounts that bookings name. */
final class Accounts {
    static final String EQUIPMENT = "1210";
    static final String EQUIPMENT_DEPRECIATED = "1219";
    static final String SECURITIES = "1310";
    static final String INFRASTRUCTURE_CLAIM = "1380";
    static final String STOCK = "1410";
    static final String CUSTOMERS = "1510";
    static final String VAT_CLAIM = "1640";
    static final String PREPAID = "1710";
    static final String PREPAID_TAX = "1735";
    static final String ACCRUED = "1750";
    static final String TILL = "1910";
    static final String BANK = "1920";
    static final String GROUP = "1960";
    static final String EQUITY = "2010";
    static final String PENSION_PROVISION = "2210";
    static final String PENSION_PROVISION_TAX = "2250";
    static final String E20_PROVISION = "2280";
    static final String INVESTMENT_GRANT = "2390";
    static final String SUPPLIERS = "2510";
    static final String INVESTMENT_SUPPLIERS = "2515";
    static final String VAT_OUT = "2610";
    static final String VAT_IN = "2640";
    static final String VAT = "2650";
    static final String TAX = "2710";
    static final String EMPLOYER_FEE = "2730";
    static final String PAYROLL_TAX = "2740";
    static final String OTHER_DEBT = "2890";
    static final String VACATION_DEBT = "2910";
    static final String PENSION_INDIVIDUAL = "2920";
    static final String PROJECTS = "2960";
    static final String ADVANCES = "2990";
    static final String INFRASTRUCTURE_COST = "4560";
    static final String RENT = "6010";
    static final String DEPRECIATION = "7910";
    static final String INTEREST = "8410";
    static final String BANK_FEES = "8510";
    static final String E20_INDEX = "8520";

    record Account(String number, String name, int vat) {
        boolean balance() {
            return number.charAt(0) <= '2';
        }

        /** SIE's account type: T asset, S debt, I income, K cost. */
        char type() {
            char kind = number.charAt(0);
            boolean income = kind == '3' || number.startsWith("83") || number.startsWith("84");
            return kind == '1' ? 'T' : kind == '2' ? 'S' : income ? 'I' : 'K';
        }
    }

    private final Map<String, Account> byNumber = new TreeMap<>();

    Accounts() {
        for (Csv.Row row : Csv.resource("ledger/accounts.csv")) {
            Account account = new Account(row.get("account"), row.get("name"), row.number("vat"));
            byNumber.put(account.number(), account);
        }
    }

    List<Account> all() {
        return List.copyOf(byNumber.values());
    }

    Account get(String number) {
        Account account = byNumber.get(number);
        if (account == null) {
            throw new IllegalStateException("accounts.csv lacks " + number);
        }
        return account;
    }

    /** Value added tax on a net amount. */
    long vat(String number, long net) {
        return Math.round(net * get(number).vat() / 100.0);
    }
}
