/**
 * What a user chooses: features, read from OSGi Feature files, what they need of each other, and sentences that say so.
 * Used by the launcher, by the assembler and by the administration; knows no bundle and no running framework.
 */
@Export
@Version("0.1.0")
package se.helhet.features;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
