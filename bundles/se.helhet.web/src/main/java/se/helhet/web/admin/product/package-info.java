/** Products: putting one together from features, and the files that came of it. */
package se.helhet.web.admin.product;
