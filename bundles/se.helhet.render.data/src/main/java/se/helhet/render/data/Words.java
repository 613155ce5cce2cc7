package se.helhet.render.data;

import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.map.ImmutableMap;

/** What people read in the package's description. */
final class Words {
    static final ImmutableMap<String, String> MEASURES = Maps.mutable
            .of("tkr", "Tusen kronor", "kr", "Kronor", "percent", "Procent", "count", "Antal")
            .toImmutable();

    static final ImmutableMap<String, String> FIELDS = Maps.mutable
            .of(
                    "line",
                    "Radens rubrik",
                    "line_no",
                    "Radens ordning i tabellen",
                    "year",
                    "År eller period",
                    "page_section",
                    "Avsnittets nummer i dokumentet")
            .withKeyValue("reading", "Hur talet kom till; computed = uträknat ur registren")
            .withKeyValue("is_total", "Raden är en summa")
            .withKeyValue("is_subtotal", "Raden är en delsumma")
            .withKeyValue("is_memo", "Raden är en del av en annan rad och ska inte läggas till")
            .withKeyValue("address", "Talets adress: enhet.tal[uppdelning=kod]@period")
            .withKeyValue("label", "Vad talet kallas där det först står i dokumentet")
            .withKeyValue("value", "Talet i tryckt skala, avrundat som i tryck")
            .withKeyValue("uom", "Måttenhet")
            .withKeyValue("approximate", "true = ungefärligt, i tryck ”ca”")
            .withKeyValue("reason", "Varför talet saknas; tom när det finns")
            .withKeyValue(
                    "comparator",
                    "Hur utfallet jämförs med målet: >=, <=, =, done = ska genomföras, none = mäts utan mål")
            .withKeyValue("target", "Målets gräns i tryckt skala")
            .withKeyValue("target_text", "Målet som det är skrivet")
            .withKeyValue("outcome", "Utfallet i tryckt skala")
            .withKeyValue("outcome_text", "Utfallet i ord, där inget tal mäter målet")
            .withKeyValue("status_proposed", "Status enligt talen")
            .withKeyValue("status_set", "Status som någon har satt; tom när ingen har det")
            .toImmutable();

    /** Said of the whole package. */
    static final String ABOUT = "Tabellerna, målen och diagrammens tal i dokumentet. Talen står i den skala de har i"
            + " tryck (tkr = tusen kronor, percent = procent) och är avrundade som i tryck, med halvor bort från noll."
            + " Varje tal är avrundat för sig, så en summa kan skilja sig från sina avrundade delar. Tom cell betyder att"
            + " uppgiften saknas; den är inte noll.";

    private Words() {}
}
