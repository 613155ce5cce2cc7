/** The federation: members, units, who takes part in what, and inhabitants. */
package se.helhet.web.admin.organisation;
