/** Content as XHTML: the markup of every block, and the edition as one self-contained page. */
package se.helhet.render.html;
