package se.helhet.bench;

import static se.helhet.unit.navet.db.Tables.NAVET_BOOKING;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Field;
import se.helhet.unit.navet.db.tables.NavetBooking;

/** Made-up bookings of Navet's over some years up to 2019, the same ones each time. */
record Bookings(int count, int years) implements Iterable<Object[]> {
    static final NavetBooking TABLE = NAVET_BOOKING;
    static final ImmutableList<Field<?>> FIELDS = Lists.immutable.of(
            TABLE.HELD_ON,
            TABLE.KIND,
            TABLE.THEME,
            TABLE.SUBJECT,
            TABLE.PROGRAMME,
            TABLE.SCHOOL_YEAR,
            TABLE.MUNICIPALITY,
            TABLE.SCHOOL,
            TABLE.CLASSES,
            TABLE.PUPILS,
            TABLE.APPROXIMATE,
            TABLE.TAGS);
    static final List<String> MUNICIPALITIES =
            List.of("bollebygd", "boras", "herrljunga", "mark", "svenljunga", "tranemo", "ulricehamn", "vargarda");

    private static final LocalDate END = LocalDate.of(2020, 1, 1);
    private static final int SCHOOLS = 150;
    private static final int THEMES = 60;
    private static final List<String> SUBJECTS =
            List.of("naturvetenskap", "teknik", "matematik", "programmering", "miljo", "entreprenorskap", "kultur");
    private static final List<String> PROGRAMMES =
            List.of("programmering", "dromstaden", "tekniktema", "temadagar", "teknikprogrammet");
    private static final List<String> TAGS =
            List.of("globala_mal", "globala_mal halsa", "entreprenorskap digitalt", "yrken", "sprak");
    private static final List<String> SCHOOL_YEARS =
            List.of("fsk", "f", "1", "2", "3", "4", "5", "6", "7", "8", "9", "gy", "vux");

    @Override
    public Iterator<Object[]> iterator() {
        Random random = new Random(2019);
        return IntStream.range(0, count).mapToObj(i -> booking(i, random)).iterator();
    }

    private Object[] booking(int i, Random random) {
        boolean programme = random.nextInt(5) == 0;
        int school = random.nextInt(SCHOOLS);
        LocalDate begin = END.minusYears(years);
        return new Object[] {
            begin.plusDays(i * (END.toEpochDay() - begin.toEpochDay()) / count),
            programme ? "programme" : "theme",
            "Tema " + random.nextInt(THEMES),
            any(SUBJECTS, random),
            programme ? any(PROGRAMMES, random) : null,
            any(SCHOOL_YEARS, random),
            MUNICIPALITIES.get(school % MUNICIPALITIES.size()),
            "Skola " + school,
            1 + random.nextInt(3),
            5 + random.nextInt(60),
            random.nextInt(20) == 0,
            any(TAGS, random)
        };
    }

    private static String any(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
