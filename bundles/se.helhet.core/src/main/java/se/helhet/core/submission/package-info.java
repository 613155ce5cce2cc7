/** Submissions: what units hand in, frozen and kept, and the files by which it travels. */
package se.helhet.core.submission;
