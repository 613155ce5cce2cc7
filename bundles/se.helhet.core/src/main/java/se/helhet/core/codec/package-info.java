/** The frozen types as JSON, by their record components. */
package se.helhet.core.codec;
