/** Test support: one edition that holds one of everything a renderer can meet. No part of any product. */
package se.helhet.itest.sample;
