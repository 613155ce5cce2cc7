/** Declared content: the parts of a chapter and what they may ask while they are drawn. */
@Export
@Version("0.1.0")
package se.helhet.api.chapter;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
