package se.helhet.chart;

/** What stands inside the svg element, and how high it is. */
interface Drawing {
    /** Below this width names stand above their bars. */
    double NARROW = 480;

    String body();

    double height();
}
