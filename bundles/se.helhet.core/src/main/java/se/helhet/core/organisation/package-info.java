/** The federation as data: members, units, who takes part in what, populations. */
package se.helhet.core.organisation;
