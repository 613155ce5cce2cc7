/** Frozen content: blocks, running text and the numbers both point at. All that renderers know. */
@Export
@Version("0.1.0")
package se.helhet.api.content;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
