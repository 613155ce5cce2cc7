package se.helhet.admin.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.helhet.admin.Refused;
import se.helhet.admin.feature.BundleFacts;
import se.helhet.admin.feature.FeatureViews;
import se.helhet.admin.feature.Rivals;
import se.helhet.admin.feature.Site;
import se.helhet.api.admin.Composer;
import se.helhet.api.admin.FeatureInfo;
import se.helhet.api.admin.Outcome;
import se.helhet.api.admin.Plan.Along;
import se.helhet.api.admin.Signer;
import se.helhet.api.admin.Trouble;
import se.helhet.api.job.Progress;
import se.helhet.features.BundleId;
import se.helhet.features.Catalogue;
import se.helhet.features.Feature;
import se.helhet.features.Resolution;
import se.helhet.features.Sentences;

/** Puts products together from this product's own folder and what was added to it. */
@Component(service = Composer.class)
public final class ComposeDesk implements Composer {
    private static final Logger LOG = LoggerFactory.getLogger(ComposeDesk.class);
    /** A product on disk tells nothing of what runs. */
    private static final FeatureViews.Running ON_DISK = new FeatureViews.Running() {
        @Override
        public String state(Feature feature, BundleId bundle) {
            return "UNINSTALLED";
        }

        @Override
        public Optional<Trouble> trouble(Feature feature, ImmutableList<BundleFacts> facts) {
            return Optional.empty();
        }

        @Override
        public Optional<Signer> signer(Feature feature) {
            return Optional.empty();
        }
    };

    private final Site site;

    @Activate
    public ComposeDesk(BundleContext context) {
        this(new Site(Path.of(context.getProperty("helhet.product")), Path.of(context.getProperty("helhet.home"))));
    }

    ComposeDesk(Site site) {
        this.site = site;
    }

    @Override
    public Choice choose(ImmutableList<String> features, Locale locale) {
        Catalogue known = site.known();
        Resolution resolution = known.complete(features.castToList());
        FeatureViews views = new FeatureViews(site, locale);
        ImmutableList<FeatureInfo> all =
                Lists.immutable.withAll(resolution.features()).collect(f -> views.view(f, ON_DISK));
        return new Choice(
                all,
                Lists.immutable
                        .withAll(resolution.added())
                        .collect(a -> new Along(
                                views.view(a.feature(), ON_DISK),
                                "Krävs av " + a.wantedBy().title(locale) + ".")),
                Lists.immutable
                        .withAll(Sentences.in(locale).trouble(resolution, known))
                        .newWithAll(rivals(Lists.immutable.withAll(resolution.features()))),
                all.sumOfLong(FeatureInfo::bytes));
    }

    /** Each pair once. */
    private ImmutableList<String> rivals(ImmutableList<Feature> features) {
        MutableList<String> out = Lists.mutable.empty();
        features.forEachWithIndex((feature, at) -> out.addAllIterable(
                Rivals.of(feature, features.drop(at + 1), site).collect(both -> both + ". Välj en av dem.")));
        return out.toImmutable();
    }

    @Override
    public Outcome compose(Wish wish, Path zip, Progress progress) {
        Path target = zip.toAbsolutePath();
        Wishes.check(wish, target);
        Choice choice = choose(wish.features(), Locale.forLanguageTag("sv"));
        if (choice.obstacles().notEmpty()) {
            throw new Refused(choice.obstacles().makeString(" "));
        }
        Catalogue known = site.known();
        ImmutableList<Feature> features =
                choice.features().collect(f -> known.find(f.name()).orElseThrow());
        Path aside = target.resolveSibling("." + target.getFileName() + ".part");
        Path scratch = null;
        try {
            scratch = Files.createTempDirectory("helhet-product-");
            String id = Wishes.id(wish.name());
            progress.at(0, 3, "Samlar funktionerna");
            Path folder = scratch.resolve("draft").resolve(id);
            WorkbenchKey key = WorkbenchKey.of(site);
            new Draft(site, folder).write(wish, id, features, key.pair());
            Files.deleteIfExists(aside);
            progress.at(1, 3, "Packar");
            ProductZip.write(folder, aside);
            progress.at(2, 3, "Provstartar");
            Path unpacked = Files.createDirectories(scratch.resolve("unpacked"));
            ProductZip.unpack(aside, unpacked);
            TestStart.run(unpacked.resolve(id), scratch);
            if (progress.cancelled()) {
                throw new Refused("Arbetet avbröts; produkten skrevs inte.");
            }
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
            progress.at(3, 3, "Klart");
            return new Outcome(
                    true,
                    "Produkten " + wish.name() + " är provstartad och ligger i " + target + ".",
                    choice.along()
                            .collect(a -> a.feature().title() + " följer med. " + a.why())
                            .newWith(key.sentence()));
        } catch (IOException e) {
            throw new Refused(
                    "Produkten kunde inte skrivas: " + e.getMessage()
                            + ". Kontrollera att det finns plats och att det går att skriva i " + target.getParent()
                            + ".",
                    e);
        } finally {
            discard(aside);
            if (scratch != null) {
                discard(scratch);
            }
        }
    }

    private static void discard(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> all = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path each : all) {
                Files.deleteIfExists(each);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("{} is left behind", folder, e);
        }
    }
}
