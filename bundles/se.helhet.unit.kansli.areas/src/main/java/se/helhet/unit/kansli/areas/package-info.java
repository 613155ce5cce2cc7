/** What the office does in each policy area: courses, networks, events, digital initiatives, programmes. */
package se.helhet.unit.kansli.areas;
