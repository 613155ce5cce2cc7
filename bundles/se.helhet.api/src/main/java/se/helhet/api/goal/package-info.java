/** The goal tree: targets as rules on figures, outcomes and statuses. */
@Export
@Version("0.1.0")
package se.helhet.api.goal;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
