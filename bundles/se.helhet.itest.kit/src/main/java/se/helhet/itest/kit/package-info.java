/** For tests of units: a bench that runs a unit on a real store without the framework, and what every unit must fulfil. */
package se.helhet.itest.kit;
