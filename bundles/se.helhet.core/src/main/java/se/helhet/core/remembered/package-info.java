/** What the core keeps of what it has read, and until when. */
package se.helhet.core.remembered;
