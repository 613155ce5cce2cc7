package se.helhet.core.cases;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.jooq.Field;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Dim;
import se.helhet.api.importing.FieldShape.Choice;
import se.helhet.api.importing.FieldShape.Kind;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.organisation.Organisation.Party;
import se.helhet.api.organisation.Organisation.UnitEntry;
import se.helhet.core.table.Cell;

/** How columns of codes are written: by the code or any of its names. */
final class CodeForms {
    private final Organisation organisation;
    private final Labels labels;

    CodeForms(Organisation organisation, Labels labels) {
        this.organisation = organisation;
        this.labels = labels;
    }

    /** Empty for codes that are just what people write. */
    Optional<CellForm> of(Field<?> field, Dim dim) {
        Optional<CellForm> one = of(field, dim.codes());
        return dim.tags() ? one.map(form -> TagsCell.form(dim.codes().fixed(), form)) : one;
    }

    private Optional<CellForm> of(Field<?> field, Codes codes) {
        return switch (codes.kind()) {
            case OPEN -> Optional.empty();
            case MEMBERS -> Optional.of(members());
            case UNITS -> Optional.of(units());
            case FIXED -> Optional.of(fixed(field, codes.fixed()));
        };
    }

    private CellForm members() {
        PartyNames parties = parties();
        return form(
                parties.all().collect(p -> new Choice(p.code(), p.name())),
                "kommun, som den heter eller med nummer",
                "någon av förbundets kommuner",
                text -> parties.find(text).map(Party::code),
                parties::nearest);
    }

    /** The municipalities that take part. */
    PartyNames parties() {
        return new PartyNames(organisation.parties().reject(p -> p.kind() == Organisation.Kind.OTHER));
    }

    private CellForm units() {
        ImmutableList<UnitEntry> units = organisation.units();
        UnitNames names = new UnitNames(units);
        return form(
                units.collect(u -> new Choice(u.id(), u.name())),
                "enhet",
                "någon av förbundets enheter",
                text -> units.isEmpty() ? Optional.empty() : names.code(text),
                names::nearest);
    }

    private CellForm fixed(Field<?> field, ImmutableList<String> codes) {
        NameIndex<String> index = new NameIndex<>();
        for (String code : codes) {
            index.add(code, code);
            labels.words(key(field, code)).forEach(word -> index.add(word, code));
        }
        return form(
                codes.collect(
                        code -> new Choice(code, labels.get(key(field, code)).orElse(code))),
                "något av alternativen",
                "något av alternativen",
                text -> codes.contains(text) ? Optional.of(text) : index.find(text),
                index::nearest);
    }

    private static CellForm form(
            ImmutableList<Choice> choices,
            String takes,
            String what,
            Function<String, Optional<String>> find,
            Function<String, Optional<String>> nearest) {
        MutableMap<String, String> shown = Maps.mutable.empty();
        choices.forEach(c -> shown.put(c.code(), mistakable(c, find) ? c.code() : c.label()));
        return new CellForm(
                Kind.CHOICE,
                new CodeCell(what, choices.collect(Choice::label), find, nearest),
                code -> Cell.of(shown.getIfAbsentValue((String) code, (String) code)),
                takes,
                choices.isEmpty() ? "" : choices.getFirst().label(),
                choices);
    }

    /** Two codes may bear one name; then only the code says which is meant. */
    private static boolean mistakable(Choice choice, Function<String, Optional<String>> find) {
        return !find.apply(choice.label()).equals(Optional.of(choice.code()));
    }

    private static String key(Field<?> field, String code) {
        return "code." + field.getName() + "." + code;
    }
}
