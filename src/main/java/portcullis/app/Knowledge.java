package portcullis.app;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import portcullis.core.goods.GoodsCatalogue;
import portcullis.core.intake.CountryNames;
import portcullis.core.intake.HeaderFinder;
import portcullis.core.intake.HeaderWords;
import portcullis.core.match.IndexedMatcher;
import portcullis.core.match.Match;
import portcullis.core.match.PartyMatcher;
import portcullis.core.ownership.OwnerRegister;
import portcullis.core.rule.Overrides;
import portcullis.core.rule.RuleBook;
import portcullis.core.screen.ScreenSettings;
import portcullis.core.screen.SubjectFacts;
import portcullis.core.subject.CountryCode;
import portcullis.core.text.NameLore;
import portcullis.core.text.NameReader;
import portcullis.core.text.Token;
import portcullis.edge.pack.PackFiles;
import portcullis.edge.pack.ReferenceFiles;
import portcullis.flow.Desk;
import portcullis.flow.Meter;

/** All that the program knows by itself: rules, names, goods, countries and header words, read once and checked at the start. */
record Knowledge(RuleBook rules, GoodsCatalogue goods, NameLore names, HeaderFinder headers, Settings settings) {
    /** The most findings that a row keeps; one more says how many there were. */
    private static final int FINDINGS = 500;

    /**
     * Reads everything.
     *
     * @throws RuntimeException naming file and line of what cannot be used; then nothing starts
     */
    static Knowledge read(Settings settings) {
        return new Knowledge(
                PackFiles.book(settings.rules().packs(), SubjectFacts.SCHEMA, overrides(settings.rules())),
                GoodsCatalogue.of(ReferenceFiles.lines("goods/accelerators.csv")),
                nameLore(),
                new HeaderFinder(HeaderWords.of(ReferenceFiles.lines("intake/headers.csv")), countries()),
                settings);
    }

    static CountryNames countries() {
        return CountryNames.of(ReferenceFiles.lines("intake/countries.csv"));
    }

    private static NameLore nameLore() {
        Map<String, List<String>> files = new LinkedHashMap<>();
        for (String name : NameLore.FILES) {
            files.put(name, ReferenceFiles.lines("names/" + name + ".csv"));
        }
        return NameLore.of(files);
    }

    private static Overrides overrides(Settings.Rules rules) {
        var parameters = new TreeMap<String, String>();
        if (!rules.circumvention().isEmpty()) {
            parameters.put(
                    "circumvention.countries",
                    rules.circumvention().stream().map(CountryCode::code).collect(Collectors.joining(",")));
        }
        parameters.put("affiliates.state", rules.affiliatesState());
        Overrides overrides = Overrides.of(parameters);
        return rules.affiliatesCitation().isBlank()
                ? overrides
                : overrides.confirmed("affiliates.state", rules.affiliatesCitation());
    }

    /** How the names of owners are read. */
    OwnerRegister.Reading ownerNames() {
        NameReader reader = NameReader.of(names);
        return new OwnerRegister.Reading(
                name -> reader.read(name).readings().get(0).tokens().stream()
                        .map(Token::text)
                        .collect(Collectors.joining(" ")),
                watchlist -> IndexedMatcher.of(watchlist, names));
    }

    /** What a desk screens with. */
    Desk.Tools tools(Meter meter) {
        var thresholds = new ScreenSettings(
                settings.matching().reviewThreshold(), settings.matching().threshold(), FINDINGS);
        return new Desk.Tools(
                rules,
                goods,
                watchlist -> timed(IndexedMatcher.of(watchlist, names), meter),
                thresholds,
                deciding(),
                Software.NAME_AND_VERSION);
    }

    private static PartyMatcher timed(PartyMatcher matcher, Meter meter) {
        return (party, threshold) -> {
            long begun = System.nanoTime();
            List<Match> matches = matcher.matches(party, threshold);
            meter.matched(Duration.ofNanos(System.nanoTime() - begun));
            return matches;
        };
    }

    /** The settings that can change a result. */
    private SortedMap<String, String> deciding() {
        var deciding = new TreeMap<String, String>();
        for (Setting setting : Setting.all()) {
            if (setting.canChangeResults()) {
                deciding.put(setting.key(), settings.effective().getOrDefault(setting.key(), ""));
            }
        }
        return deciding;
    }
}
