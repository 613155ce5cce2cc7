package se.helhet.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says to a person what follows from a choice of features: what, who wants it, who has it, what to do. */
public final class Sentences {

    static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final Locale language;
    private final Texts words;

    private Sentences(Locale language) {
        this.language = language;
        this.words = texts(language);
    }

    /** English for an English locale, Swedish for every other. */
    public static Sentences in(Locale language) {
        return new Sentences(language.getLanguage().equals("en") ? Locale.ENGLISH : SWEDISH);
    }

    static Texts texts(Locale language) {
        return Texts.of(Sentences.class, "sentences", language);
    }

    /** A feature as people know it, with its short name: {@code Word (format.docx)}. */
    public String name(Feature feature) {
        return feature.title(language) + " (" + feature.name() + ")";
    }

    /** One sentence for everything that makes the set unusable; empty if it is whole. */
    public List<String> trouble(Resolution resolution, Catalogue catalogue) {
        List<String> lines = new ArrayList<>();
        for (String name : resolution.unknown()) {
            lines.add(words.say(
                    "unknown",
                    name,
                    words.all(catalogue.all().stream().map(Feature::name).toList())));
        }
        resolution.missing().forEach(each -> lines.add(missing(each)));
        return List.copyOf(lines);
    }

    /** Who lacks what, who would give it, and what to do. */
    public String missing(Missing missing) {
        String who = name(missing.wantedBy());
        return switch (missing.givers().size()) {
            case 0 -> words.say("missing.nowhere", who, wanted(missing.requirement()));
            case 1 -> words.say("missing.one", who, name(missing.givers().get(0)));
            default -> words.say("missing.many", who, words.any(names(missing.givers())));
        };
    }

    /** One sentence for each feature that comes along and why. */
    public List<String> added(Resolution resolution) {
        return resolution.added().stream()
                .map(each -> words.say("added", name(each.feature()), name(each.wantedBy())))
                .toList();
    }

    /** One sentence for each thing that the features would make use of, when somebody has it. */
    public List<String> suggested(Resolution resolution) {
        return resolution.suggested().stream()
                .filter(each -> !each.givers().isEmpty())
                .map(each -> words.say("suggested", name(each.wantedBy()), words.any(names(each.givers()))))
                .toList();
    }

    /**
     * Why a feature cannot go.
     *
     * @param needing as {@link Catalogue#neededBy} answers; not empty
     */
    public String cannotRemove(Feature feature, List<Feature> needing) {
        return words.say("needed", name(feature), words.all(names(needing)));
    }

    private List<String> names(List<Feature> features) {
        return features.stream().map(this::name).toList();
    }

    private String wanted(Requirement requirement) {
        return requirement.featureName().orElse(requirement.namespace() + " " + requirement.filter());
    }
}
