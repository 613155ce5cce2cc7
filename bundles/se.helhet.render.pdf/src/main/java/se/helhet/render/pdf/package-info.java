/** The edition as tagged PDF (PDF/UA-1 and PDF/A-2a), set with the product's own fonts. */
package se.helhet.render.pdf;
