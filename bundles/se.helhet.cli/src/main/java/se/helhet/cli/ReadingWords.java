package se.helhet.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.helhet.api.importing.Reading;

/** How a table is to be read, as typed: {@code --sheet Blad1 --bind 2=held_on,4= --fill survey=insikt}. */
final class ReadingWords {
    private ReadingWords() {}

    static Reading of(Arguments given) {
        Reading reading =
                given.option("--sheet").map(Reading.AUTOMATIC::onSheet).orElse(Reading.AUTOMATIC);
        for (Map.Entry<String, String> bind :
                pairs(given.option("--bind"), "--bind").entrySet()) {
            reading = reading.binding(column(bind.getKey()), bind.getValue());
        }
        for (Map.Entry<String, String> fill :
                pairs(given.option("--fill"), "--fill").entrySet()) {
            reading = reading.filling(fill.getKey(), fill.getValue());
        }
        return reading;
    }

    /** People count columns from 1. */
    private static int column(String number) {
        try {
            return Integer.parseInt(number.strip()) - 1;
        } catch (NumberFormatException e) {
            throw new Command.Usage("Efter --bind står kolumnens nummer och fältets namn, till exempel 2=held_on.");
        }
    }

    private static Map<String, String> pairs(Optional<String> option, String name) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : option.map(o -> o.split(",")).orElse(new String[0])) {
            int at = pair.indexOf('=');
            if (at < 1) {
                throw new Command.Usage(
                        "Efter " + name + " står par med likhetstecken emellan, till exempel 2=held_on.");
            }
            pairs.put(pair.substring(0, at).strip(), pair.substring(at + 1).strip());
        }
        return pairs;
    }
}
