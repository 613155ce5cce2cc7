package se.helhet.demo.boras.cases;

/**
 * The demo federation's cases of Navet in 2018 and 2019 as CSV, made so that the published figures of 2019 follow from
 * them. Deterministic. Schools are made up; 2018 is made up altogether.
 */
public final class DemoCases {
    private DemoCases() {}

    /** Bookings of themes and programmes, for the register {@code navet.booking}. */
    public static String bookings() {
        return new BookingCases().csv();
    }

    /** The public by day, for the register {@code navet.visit}. */
    public static String visits() {
        return new VisitCases().csv();
    }

    /** Trainings, for the register {@code navet.training}. */
    public static String trainings() {
        return new TrainingCases().csv();
    }
}
