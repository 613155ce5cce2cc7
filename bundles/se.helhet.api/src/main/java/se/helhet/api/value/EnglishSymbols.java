package se.helhet.api.value;

import java.util.Map;

/** The English of what stands after numbers; units declare it in Swedish, and submissions have it frozen so. */
final class EnglishSymbols {
    private static final Map<String, String> BY_SWEDISH = Map.ofEntries(
            Map.entry("tkr", "thousand\u00A0kronor"),
            Map.entry("mnkr", "million\u00A0kronor"),
            Map.entry("st", "pcs"),
            Map.entry("timmar", "hours"),
            Map.entry("dagar", "days"),
            Map.entry("veckor", "weeks"),
            Map.entry("månader", "months"),
            Map.entry("år", "years"),
            Map.entry("årsarbetare", "full-time\u00A0equivalents"),
            Map.entry("personer", "people"),
            Map.entry("chefer", "managers"),
            Map.entry("deltagare", "participants"),
            Map.entry("besökare", "visitors"),
            Map.entry("elever", "pupils"),
            Map.entry("aktiviteter", "activities"),
            Map.entry("arbetsdagar", "working\u00A0days"),
            Map.entry("besök", "visits"),
            Map.entry("bolag", "companies"),
            Map.entry("klasser", "classes"),
            Map.entry("kommuner", "municipalities"),
            Map.entry("konferenser", "conferences"),
            Map.entry("mässor", "fairs"),
            Map.entry("möten", "meetings"),
            Map.entry("projekt", "projects"),
            Map.entry("skolor", "schools"),
            Map.entry("teman", "themes"),
            Map.entry("utställningar", "exhibitions"),
            Map.entry("ärenden", "cases"));

    private EnglishSymbols() {}

    /** The word itself where there is no other. */
    static String of(String swedish) {
        return BY_SWEDISH.getOrDefault(swedish, swedish);
    }
}
