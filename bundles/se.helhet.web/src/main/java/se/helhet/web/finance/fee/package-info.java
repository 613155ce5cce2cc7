/** Fees: trying other rates and members that leave, and the year's list for invoicing. */
package se.helhet.web.finance.fee;
