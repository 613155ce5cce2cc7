package se.helhet.bench;

/** One thing that is measured. Called once, on the main thread; takes as long as it takes. */
@FunctionalInterface
interface Section {
    /** Fails when the product does not do what is to be measured. */
    Table measure(Setup setup) throws Exception;
}
