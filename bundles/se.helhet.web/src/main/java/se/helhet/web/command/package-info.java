/** What units can be asked to do, found in the palette: a form for what it needs, done as a job, and what it answered. */
package se.helhet.web.command;
