/** Features: what is installed and how it fares, installing and removing, whose plugin files are trusted. */
package se.helhet.web.admin.feature;
