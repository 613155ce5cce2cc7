/**
 * Who is trusted here: Ed25519 keys in files, those of the product and those of the home, and the seal of a product's list
 * of checksums. Used by the launcher's update and by the build, which know no framework, and by the administration.
 */
@Export
@Version("0.1.0")
package se.helhet.features.trust;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
