/** Documents and editions, and the contract of those who render them. */
@Export
@Version("0.1.0")
package se.helhet.api.report;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
