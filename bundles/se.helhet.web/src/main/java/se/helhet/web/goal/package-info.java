/** Goals: the tree, and each goal as a line with outcome, bar and status. */
package se.helhet.web.goal;
