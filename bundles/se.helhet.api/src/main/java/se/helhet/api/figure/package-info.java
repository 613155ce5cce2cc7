/** What a unit declares of its data: registers, breakdowns and figures. */
@Export
@Version("0.1.0")
package se.helhet.api.figure;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
