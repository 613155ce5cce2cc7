/** Registers as screens show and edit them: pages of rows, one row with its history, and writing it. */
package se.helhet.core.register;
