/** Drawing: declared parts become frozen content, with every number they point at. */
package se.helhet.core.drawing;
