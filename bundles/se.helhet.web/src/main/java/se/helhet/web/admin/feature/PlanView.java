package se.helhet.web.admin.feature;

import java.util.Locale;
import se.helhet.api.admin.FeatureInfo;
import se.helhet.api.admin.Plan;
import se.helhet.web.http.Request;
import se.helhet.web.word.Words;

/**
 * A plan as its page shows it.
 *
 * @param title   what it is about: "Ta bort BRB"
 * @param doing   the same as a job says it: "Tar bort BRB"
 * @param key     middle of the keys of its words: {@code remove}
 * @param address where its form is sent
 * @param seen    all that it concerns, so that what is done is what was shown
 */
public record PlanView(Plan plan, String title, String doing, String key, String address, String seen) {

    static PlanView of(Plan plan, Request request) {
        Words words = Words.in(request.locale());
        String key = plan.kind().name().toLowerCase(Locale.ROOT);
        String what = plan.features().isEmpty()
                ? plan.file()
                        .map(f -> f.getFileName().toString())
                        .orElseGet(() -> plan.confirm().orElse(""))
                : plan.features().collect(FeatureInfo::title).makeString(", ");
        return new PlanView(
                plan,
                words.say("admin.plan." + key, what),
                words.say("admin.plan." + key + ".doing", what),
                key,
                request.place(),
                plan.features()
                        .newWithAll(plan.also().collect(Plan.Along::feature))
                        .collect(f -> f.name() + "@" + f.version())
                        .makeString(","));
    }

    /** Whether it came as a file, which is to be thrown away when it is not wanted. */
    public boolean fromFile() {
        return plan.file().isPresent();
    }

    public boolean removes() {
        return plan.kind() == Plan.Kind.REMOVE || plan.kind() == Plan.Kind.PURGE;
    }
}
