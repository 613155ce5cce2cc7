/** Long work: what it does, how far it has come, and stopping it. */
package se.helhet.web.job;
