/** Administration: its mark and navigator, and what concerns the whole workbench. Each folder is one part of it. */
package se.helhet.web.admin;
