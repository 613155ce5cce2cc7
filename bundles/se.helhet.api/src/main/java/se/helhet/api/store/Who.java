package se.helhet.api.store;

/**
 * Who makes a change and why, for the history.
 *
 * @param name the signed-in user, or the machine's user when nobody signs in
 * @param why  short reason people recognise: "import av bokningar.csv"
 */
public record Who(String name, String why) {
    /** The person at this machine. */
    public static Who local(String why) {
        return new Who(System.getProperty("user.name", "lokal"), why);
    }
}
