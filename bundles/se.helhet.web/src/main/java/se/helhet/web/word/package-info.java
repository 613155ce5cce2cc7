/** Texts of the screens, in Swedish and English. */
package se.helhet.web.word;
