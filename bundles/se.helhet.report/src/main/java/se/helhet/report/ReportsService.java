package se.helhet.report;

import static se.helhet.report.db.Tables.REPORT_EDITION;
import static se.helhet.report.db.Tables.REPORT_OUTLINE;
import static se.helhet.report.db.Tables.REPORT_TEXT;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.content.Content;
import se.helhet.api.content.LiveText;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.Goals;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.organisation.Organisation.UnitEntry;
import se.helhet.api.report.Edition;
import se.helhet.api.report.Outline;
import se.helhet.api.report.Reports;
import se.helhet.api.round.Codec;
import se.helhet.api.round.Round;
import se.helhet.api.round.Rounds;
import se.helhet.api.round.Submission;
import se.helhet.api.round.Submissions;
import se.helhet.api.store.StaleRow;
import se.helhet.api.store.Store;
import se.helhet.api.store.Who;
import se.helhet.api.store.Writing;

/** Keeps outlines, the association's texts and editions in the store, and publishes. */
@Component(service = Reports.class)
public final class ReportsService implements Reports {
    private final Store store;
    private final Rounds rounds;
    private final Submissions submissions;
    private final Organisation organisation;
    private final Goals goals;
    private final Codec codec;
    private final Clock clock;

    @Activate
    public ReportsService(
            @Reference Store store,
            @Reference Rounds rounds,
            @Reference Submissions submissions,
            @Reference Organisation organisation,
            @Reference Goals goals,
            @Reference Codec codec) {
        this(store, rounds, submissions, organisation, goals, codec, Clock.systemUTC());
    }

    ReportsService(
            Store store,
            Rounds rounds,
            Submissions submissions,
            Organisation organisation,
            Goals goals,
            Codec codec,
            Clock clock) {
        this.store = store;
        this.rounds = rounds;
        this.submissions = submissions;
        this.organisation = organisation;
        this.goals = goals;
        this.codec = codec;
        this.clock = clock;
    }

    @Override
    public Outline outline(String code) {
        Round round = rounds.named(code);
        return store.read(dsl -> dsl.select(REPORT_OUTLINE.BODY)
                        .from(REPORT_OUTLINE)
                        .where(REPORT_OUTLINE.ROUND.eq(code))
                        .fetchOptional(REPORT_OUTLINE.BODY))
                .map(json -> codec.read(json, Outline.class))
                .orElseGet(() -> OutlineTemplate.of(
                        round.kind(),
                        organisation.units(round.period().year()),
                        organisation.units().collect(UnitEntry::id),
                        submissions.latest(code),
                        goals.of(round.period().year()).collect(Goal::unit).distinct()));
    }

    @Override
    public void saveOutline(String round, Outline outline, Who who) {
        Outline before = outline(round);
        String json = codec.write(outline);
        store.write(who, w -> {
            RenamedHeading.between(before, outline).ifPresent(renamed -> renamed.keepComments(w, round));
            put(w, REPORT_OUTLINE, REPORT_OUTLINE.BODY, json, Map.of(REPORT_OUTLINE.ROUND, round));
            return null;
        });
    }

    @Override
    public void write(String code, String slot, String liveText, Who who) {
        Round round = rounds.named(code);
        LiveText.paragraphs(liveText, "", round.period());
        store.write(who, w -> {
            put(w, REPORT_TEXT, REPORT_TEXT.BODY, liveText, Map.of(REPORT_TEXT.ROUND, code, REPORT_TEXT.SLOT, slot));
            return null;
        });
    }

    @Override
    public void write(String code, String slot, String liveText, long seen, Who who) {
        Round round = rounds.named(code);
        LiveText.paragraphs(liveText, "", round.period());
        store.write(who, w -> {
            var present = w.dsl()
                    .selectFrom(REPORT_TEXT)
                    .where(REPORT_TEXT.ROUND.eq(code), REPORT_TEXT.SLOT.eq(slot))
                    .fetchOptional();
            long version = present.map(r -> r.getVersion().longValue()).orElse(0L);
            if (version != seen) {
                throw new StaleRow(
                        REPORT_TEXT.getName(),
                        present.map(r -> r.getId().longValue()).orElse(0L),
                        seen,
                        version);
            }
            put(w, REPORT_TEXT, REPORT_TEXT.BODY, liveText, Map.of(REPORT_TEXT.ROUND, code, REPORT_TEXT.SLOT, slot));
            return null;
        });
    }

    @Override
    public Optional<Text> text(String round, String slot) {
        return store.read(dsl -> dsl.selectFrom(REPORT_TEXT)
                .where(REPORT_TEXT.ROUND.eq(round), REPORT_TEXT.SLOT.eq(slot))
                .fetchOptional(r -> new Text(r.getBody(), r.getVersion())));
    }

    /** Inserts, changes, or for an empty body deletes, the row that has {@code key}. */
    private static void put(
            Writing w,
            Table<?> table,
            TableField<?, String> body,
            String text,
            Map<TableField<?, String>, String> key) {
        Field<Long> version = table.field("version", Long.class);
        Field<Long> id = table.field("id", Long.class);
        Optional<? extends Record> present = w.dsl()
                .select(id, version)
                .from(table)
                .where(key.entrySet().stream()
                        .map(e -> e.getKey().eq(e.getValue()))
                        .toList())
                .fetchOptional();
        if (present.isEmpty() && !text.isBlank()) {
            Map<Field<?>, Object> row = new LinkedHashMap<>(key);
            row.put(body, text);
            w.insert(table, row);
        } else if (present.isPresent() && text.isBlank()) {
            w.delete(table, present.get().get(id), present.get().get(version));
        } else if (present.isPresent()) {
            w.update(table, present.get().get(id), present.get().get(version), Map.of(body, text));
        }
    }

    @Override
    public Edition draft(String round) {
        return assembled(rounds.named(round));
    }

    @Override
    public ImmutableList<Published> editions(String round) {
        return Lists.immutable.withAll(store.read(dsl -> dsl.select(
                        REPORT_EDITION.EDITION,
                        REPORT_EDITION.NUMBER,
                        REPORT_EDITION.FROZEN_AT,
                        REPORT_EDITION.FROZEN_BY)
                .from(REPORT_EDITION)
                .where(REPORT_EDITION.ROUND.eq(round))
                .orderBy(REPORT_EDITION.NUMBER.desc())
                .fetch(r -> new Published(r.value1(), r.value2(), Instant.parse(r.value3()), r.value4()))));
    }

    @Override
    public Edition publish(String code, Who who) {
        Edition draft = assembled(rounds.named(code));
        return store.write(who, w -> {
            int number = w.dsl().fetchCount(REPORT_EDITION, REPORT_EDITION.ROUND.eq(code)) + 1;
            Edition edition = numbered(draft, number);
            w.insert(
                    REPORT_EDITION,
                    Map.of(
                            REPORT_EDITION.EDITION, edition.id(),
                            REPORT_EDITION.ROUND, code,
                            REPORT_EDITION.NUMBER, number,
                            REPORT_EDITION.FROZEN_AT, edition.at().toString(),
                            REPORT_EDITION.FROZEN_BY, who.name(),
                            REPORT_EDITION.BODY, codec.write(edition)));
            return edition;
        });
    }

    private Edition assembled(Round round) {
        String code = round.code();
        Organisation.Federation federation = organisation
                .federation()
                .orElseThrow(() -> new IllegalStateException(
                        "Inget förbund är upplagt. Ladda demoförbundet eller lägg upp ett eget först."));
        ImmutableList<Submission> handedIn = submissions.latest(code);
        Assembly assembly = new Assembly(
                round.period(),
                handedIn,
                slot -> text(code, slot).map(Text::liveText),
                this::unitName,
                goals.of(round.period().year()));
        ImmutableList<Edition.Section> sections = assembly.sections(outline(code));
        boolean whole = sections.flatCollect(Edition.Section::contents)
                .noneSatisfy(c -> c instanceof Content.Gap gap && gap.fault());
        return new Edition(
                code + "-0",
                code,
                title(round.kind()),
                round.period().toString(),
                federation.name(),
                organisation
                        .parties()
                        .select(p -> p.kind() == Organisation.Kind.MEMBER)
                        .collect(Organisation.Party::name),
                0,
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                "sv",
                sections,
                assembly.numbers(),
                assembly.findings(),
                whole && handedIn.allSatisfy(Submission::complete));
    }

    private static Edition numbered(Edition draft, int number) {
        return new Edition(
                draft.round() + "-" + number,
                draft.round(),
                draft.title(),
                draft.year(),
                draft.federation(),
                draft.members(),
                number,
                draft.at(),
                draft.language(),
                draft.sections(),
                draft.numbers(),
                draft.findings(),
                draft.complete());
    }

    private static String title(Round.Kind kind) {
        return switch (kind) {
            case ANNUAL_REPORT -> "Årsredovisning";
            case INTERIM_REPORT -> "Delårsrapport";
            case BUDGET -> "Budget och verksamhetsplan";
        };
    }

    private String unitName(String unit) {
        return organisation
                .units()
                .detectOptional(u -> u.id().equals(unit))
                .map(UnitEntry::name)
                .orElse(unit);
    }

    @Override
    public Optional<Edition> edition(String id) {
        return read(REPORT_EDITION.EDITION.eq(id));
    }

    @Override
    public Optional<Edition> latest(String round) {
        return read(REPORT_EDITION.ROUND.eq(round));
    }

    private Optional<Edition> read(org.jooq.Condition which) {
        return store.read(dsl -> dsl.select(REPORT_EDITION.BODY)
                        .from(REPORT_EDITION)
                        .where(which)
                        .orderBy(REPORT_EDITION.NUMBER.desc())
                        .limit(1)
                        .fetchOptional(REPORT_EDITION.BODY))
                .map(json -> codec.read(json, Edition.class));
    }
}
