package se.helhet.api.goal;

/** How far a goal was reached. */
public enum Achievement {
    MET,
    PARTLY,
    NOT_MET,
    /** Work goes on; not to be judged yet. */
    ONGOING,
    /** Nothing to judge by. */
    UNKNOWN
}
