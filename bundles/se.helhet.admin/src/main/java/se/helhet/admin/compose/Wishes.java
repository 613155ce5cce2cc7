package se.helhet.admin.compose;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import se.helhet.admin.Refused;
import se.helhet.api.admin.Composer.Wish;

/** What may be wished for, and what files are called after it. */
final class Wishes {
    private static final int LONGEST_NAME = 60;
    private static final long LARGEST_LOGO = 1_000_000;
    private static final Set<String> LANGUAGES = Set.of("sv", "en");

    private static final String STORE_FILE = "store.file";

    private Wishes() {}

    /** Throws {@link Refused}. */
    static void check(Wish wish, Path zip) {
        if (id(wish.name()).isEmpty()
                || wish.name().length() > LONGEST_NAME
                || wish.name().lines().count() > 1) {
            throw new Refused(
                    "Ge produkten ett namn på högst " + LONGEST_NAME + " tecken, till exempel \"Navet 2020\".");
        }
        if (wish.features().isEmpty()) {
            throw new Refused("Välj minst en funktion med --feature. Se vilka som finns med: helhet features");
        }
        if (!wish.colour().isEmpty() && !wish.colour().matches("#[0-9A-Fa-f]{6}")) {
            throw new Refused("Färgen " + wish.colour() + " ska skrivas som # och sex siffror eller bokstäver a–f, till"
                    + " exempel #8B3F8B.");
        }
        if (!LANGUAGES.contains(wish.language())) {
            throw new Refused("Språket ska vara sv eller en, inte " + wish.language() + ".");
        }
        wish.store().keySet().stream()
                .filter(key -> !key.equals(STORE_FILE))
                .findFirst()
                .ifPresent(key -> {
                    throw new Refused("Inställningen " + key + " finns inte. Den som finns är " + STORE_FILE
                            + ", förrådets fil: ett namn i hemmappen, eller hela sökvägen.");
                });
        wish.logo().ifPresent(Wishes::logoName);
        if (Files.exists(zip)) {
            throw new Refused("Filen " + zip + " finns redan och skrivs inte över. Välj ett annat namn.");
        }
        Path folder = zip.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new Refused("Mappen " + folder + " finns inte eller går inte att skriva i. Välj en annan.");
        }
    }

    /** The product's word: lower-case letters, digits and hyphens. */
    static String id(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** {@code logo.svg} or {@code logo.png}, by content. Throws {@link Refused} for anything else. */
    static String logoName(Path logo) {
        try {
            if (!Files.isRegularFile(logo) || Files.size(logo) > LARGEST_LOGO) {
                throw new Refused("Logotypen " + logo + " finns inte eller är större än 1 MB.");
            }
            byte[] bytes = Files.readAllBytes(logo);
            if (bytes.length > 8 && bytes[0] == (byte) 0x89 && bytes[1] == 'P' && bytes[2] == 'N' && bytes[3] == 'G') {
                return "logo.png";
            }
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (text.contains("<svg")) {
                if (text.toLowerCase(Locale.ROOT).matches("(?s).*(<script|\\son[a-z]+\\s*=|javascript:).*")) {
                    throw new Refused("Logotypen " + logo + " innehåller skript. Spara den som ren SVG eller som PNG.");
                }
                return "logo.svg";
            }
            throw new Refused("Logotypen " + logo + " är varken SVG eller PNG.");
        } catch (IOException e) {
            throw new Refused("Logotypen " + logo + " går inte att läsa.", e);
        }
    }
}
