/**
 * Features and products for administrators: what is installed, what could be, whom we trust, what fails, and how a
 * product is put together. Provided by {@code se.helhet.admin}; {@link PluginHealth} by the core. Sentences are Swedish
 * and stand as they are; exceptions carry such sentences too.
 */
@Export
@Version("0.1.0")
package se.helhet.api.admin;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
