package se.helhet.api.evaluation;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Figure;
import se.helhet.api.value.Period;
import se.helhet.api.value.Uom;

/** What the installed units are and what they declare, in words, for screens. Provided by the core. */
public interface Catalogue {
    /**
     * The units in their order, those that are set aside included. Enters no unit's code, so a faulty unit that nobody has
     * asked for anything yet is told to be in use.
     */
    ImmutableList<UnitInfo> units(Locale locale);

    /** The unit with this id, made and checked when it has not been yet. */
    Optional<UnitInfo> unit(String id, Locale locale);

    /**
     * What people call a table of a unit: its register's short label, or {@code table.<name>} among the unit's labels for
     * one that is no register; the name without the unit's prefix. Enters no unit's code.
     *
     * @param table as the store names it: {@code navet_booking}
     * @return empty for a table of no installed unit, and for one that its unit has no words for
     */
    Optional<String> table(String table, Locale locale);

    /** The unit's figures in its order; none when the unit is set aside or not there. */
    ImmutableList<FigureInfo> figures(String unit, Locale locale);

    Optional<FigureInfo> figure(String unit, String name, Locale locale);

    /** The figures that say most about the unit's year; none when it leaves the choice to its goals. */
    ImmutableList<FigureInfo> glance(String unit, Locale locale);

    /** The codes that the figure's breakdown has in the period, in printed order; none for a breakdown it has not. */
    ImmutableList<Code> codes(String unit, String figure, String breakdown, Period period, Locale locale);

    /**
     * An installed unit.
     *
     * @param shortTitle for narrow places; the title itself where there is no shorter
     * @param within     id of the unit it is a part of, in whose perspective it is shown; empty for most
     * @param fills      the role it answers for, or empty
     * @param cause      why it is set aside, a sentence; empty when it is in use
     * @param hint       what to do about it, or empty
     */
    record UnitInfo(
            String id,
            String title,
            String shortTitle,
            String within,
            String fills,
            String version,
            String cause,
            String hint) {
        public boolean usable() {
            return cause.isEmpty();
        }
    }

    /** @param breakdowns what it can be divided by */
    record FigureInfo(String unit, String name, String label, Uom uom, ImmutableList<Breakdown> breakdowns, Way way) {}

    /** @param label what people call it; its name where it has no label */
    record Breakdown(String name, String label) {}

    record Code(String code, String label) {}

    /** How a figure is declared. */
    sealed interface Way {
        /**
         * Rows of a register.
         *
         * @param register as people type it: {@code navet.booking}
         * @param title    what people call the register
         * @param field    label of the field that is measured; empty for a count
         * @param date     label of the date that decides
         * @param holds    what must hold for a row to count, in words where it is a plain condition, else as the
         *     database has it; empty when all count
         */
        record Rows(Figure.Kind kind, String register, String title, String field, String date, String holds)
                implements Way {}

        /** Parts added and subtracted. */
        record Sum(ImmutableList<Part> parts) implements Way {}

        /** One over another. */
        record Ratio(Part over, Part under) implements Way {}

        /** Another unit's or role's. */
        record Foreign(String owner, String figure, String label) implements Way {}
    }

    /**
     * @param sign 1 or -1
     * @param name the figure's name within the unit, when it can be asked for by that; else empty
     */
    record Part(int sign, String name, String label, Way way) {}
}
