/** The first start: an empty workbench, and where one comes in. */
package se.helhet.web.start;
