package se.helhet.web.window;

/**
 * A mark in the perspective bar.
 *
 * @param perspective id, as pages name it
 * @param group       which part of the bar it stands in
 * @param order       its place within the group, rising
 * @param address     where it leads
 * @param label       short, below the mark
 * @param title       in full
 * @param letters     two letters on the unit's ground; empty where there is an icon
 * @param icon        name in the sprite; empty where there are letters
 * @param accent      id of the unit whose colour it has, or empty
 */
public record Mark(
        String perspective,
        Group group,
        int order,
        String address,
        String label,
        String title,
        String letters,
        String icon,
        String accent) {

    /** Parts of the bar, from above. */
    public enum Group {
        UNITS,
        SHARED,
        ADMINISTRATION
    }

    public static Mark shared(String perspective, int order, String address, String label, String icon) {
        return new Mark(perspective, Group.SHARED, order, address, label, label, "", icon, "");
    }
}
