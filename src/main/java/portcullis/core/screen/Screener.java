package portcullis.core.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import portcullis.core.goods.Chip;
import portcullis.core.goods.GoodsCatalogue;
import portcullis.core.goods.Recognition;
import portcullis.core.link.Link;
import portcullis.core.link.LinkIndex;
import portcullis.core.match.Match;
import portcullis.core.match.PartyMatcher;
import portcullis.core.ownership.Holdings;
import portcullis.core.ownership.OwnerRegister;
import portcullis.core.ownership.OwnershipGraph;
import portcullis.core.ownership.OwnershipView;
import portcullis.core.rule.ActiveRules;
import portcullis.core.rule.Facts;
import portcullis.core.rule.Judgement;
import portcullis.core.rule.RuleCard;
import portcullis.core.rule.Scope;
import portcullis.core.rule.TraceStep;
import portcullis.core.rule.Truth;
import portcullis.core.subject.Doubt;
import portcullis.core.subject.Known;
import portcullis.core.subject.Party;
import portcullis.core.subject.Role;
import portcullis.core.subject.Subject;
import portcullis.core.subject.SubjectKind;
import portcullis.core.watchlist.Watchlist;

/**
 * Screens subjects under one basis: matches every party in every role, those who stand behind it too, judges every rule, and puts
 * the findings in order. The same subject gives the same screening. Shared by all threads.
 *
 * <p>Nothing that was found gets lost on the way: a match of which no rule speaks, a cell that could not be read, an item that could be
 * two things, and a missing list are findings of their own.
 */
public final class Screener {
    private final boolean hasList;
    private final Matching matching;
    private final ActiveRules rules;
    private final GoodsCatalogue goods;
    private final ScreenSettings settings;
    private final PartyFacts partyFacts;
    private final OwnerRegister register;
    private final GoodGuys goodGuys;
    private final Linking linking;
    private final OwnershipView owners;

    /**
     * Who is restricted, who is known to own whom, and who shares what with a restricted party.
     *
     * @param matcher of the same watchlist
     */
    public record Against(
            Watchlist watchlist, PartyMatcher matcher, OwnerRegister owners, GoodGuys goodGuys, LinkIndex links) {}

    /** A screener that knows of owners only what rows state. */
    public Screener(
            Watchlist watchlist,
            PartyMatcher matcher,
            ActiveRules rules,
            GoodsCatalogue goods,
            ScreenSettings settings) {
        this(
                new Against(
                        watchlist,
                        matcher,
                        OwnerRegister.empty(new OwnerRegister.Reading(UnaryOperator.identity(), any -> matcher)),
                        GoodGuys.NONE,
                        LinkIndex.of(watchlist, List.of(), any -> matcher)),
                rules,
                goods,
                settings);
    }

    public Screener(Against against, ActiveRules rules, GoodsCatalogue goods, ScreenSettings settings) {
        this.hasList = !against.watchlist().parts().isEmpty();
        this.matching = new Matching(against.matcher(), settings.reviewThreshold());
        this.rules = rules;
        this.goods = goods;
        this.settings = settings;
        this.partyFacts = new PartyFacts(rules.day(), settings.strongThreshold());
        this.register = against.owners();
        this.goodGuys = against.goodGuys();
        this.linking = new Linking(against.links());
        this.owners = view();
    }

    private OwnershipView view() {
        OwnershipGraph graph = register.on(rules.day());
        return new OwnershipView(
                graph,
                new OwnershipView.Sight(
                        matching::of,
                        register.alike(graph, settings.reviewThreshold(), settings.strongThreshold()),
                        settings.strongThreshold(),
                        OwnershipLaw.programs(rules),
                        OwnershipLaw.threshold(rules)));
    }

    private Screener(Screener same, ActiveRules other) {
        this.hasList = same.hasList;
        this.matching = same.matching;
        this.rules = other;
        this.goods = same.goods;
        this.settings = same.settings;
        this.partyFacts = new PartyFacts(other.day(), settings.strongThreshold());
        this.register = same.register;
        this.goodGuys = same.goodGuys;
        this.linking = same.linking;
        this.owners = view();
    }

    /** The same lists, goods and settings under other rules; what was matched is shared. */
    public Screener under(ActiveRules other) {
        return new Screener(this, other);
    }

    ActiveRules rules() {
        return rules;
    }

    /** What is known of a party's owners outside any row, and what the 50 percent rules make of it. */
    public Holdings owners(Party party) {
        return owners.of(party, Known.unknown());
    }

    public Screening screen(Subject subject) {
        Recognition recognition = recognize(subject);
        Map<String, RowFacts> readings = readings(subject, recognition);
        RowFacts row = readings.values().iterator().next();
        var gathering = new Gathering(subject.kind(), row.destinationFrom().map(role -> derived(role, row.facts())));
        gathering.add(rules.judge(Scope.ROW, mapped(readings, RowFacts::facts)), Gathering.About.ROW);
        Map<Party, Matching.Answer> matches = matches(subject);
        var screened = new ArrayList<PartyScreened>();
        matches.forEach((party, found) -> {
            Holdings holdings = owners.of(party, subject.date());
            List<Link> links = linking.of(party, found.matches());
            Map<String, Facts> facts = mapped(
                    readings,
                    reading -> partyFacts.of(reading, party, new PartyFacts.Beside(holdings, links), subject.date()));
            gathering.add(rules.judge(Scope.PARTY, facts), Gathering.About.of(party, holdings, links));
            judgeMatches(party, found, facts, gathering);
            screened.add(new PartyScreened(party, found.found(), links, holdings.chart()));
        });
        engine(subject, recognition, gathering);
        return new Screening(
                screened,
                gathering.inOrder(settings.findings(), found -> goodGuys.applied(found, subject, matched(matches))));
    }

    /** The row's facts; where its item can be one of several circuits, once for each of them. */
    private static Map<String, RowFacts> readings(Subject subject, Recognition recognition) {
        if (recognition.candidates().size() < 2) {
            return Map.of("", RowFacts.of(subject, recognition));
        }
        var readings = new LinkedHashMap<String, RowFacts>();
        for (Chip candidate : recognition.candidates()) {
            Recognition settled = recognition.as(candidate, StatedFigures.of(subject));
            readings.put(candidate.name(), RowFacts.of(subject, settled));
        }
        return readings;
    }

    private static Map<String, Facts> mapped(Map<String, RowFacts> readings, Function<RowFacts, Facts> function) {
        var facts = new LinkedHashMap<String, Facts>();
        readings.forEach((name, row) -> facts.put(name, function.apply(row)));
        return facts;
    }

    /** What the catalogue makes of a row's item. */
    Recognition recognized(Subject subject) {
        return recognize(subject);
    }

    /** Rows that belong together, to be added one after another. */
    public RowGroups groups() {
        return new RowGroups(this);
    }

    private Recognition recognize(Subject subject) {
        Optional<String> accelerator = subject.access().accelerator().asOptional();
        return subject.kind() == SubjectKind.CUSTOMERS && accelerator.isPresent()
                ? goods.recognize(accelerator.get())
                : goods.recognize(subject.item().with(StatedFigures.of(subject)));
    }

    /** Every party of the row and everybody behind one, each once, with the listings that it may be. */
    private Map<Party, Matching.Answer> matches(Subject subject) {
        Set<Party> parties = new LinkedHashSet<>(subject.parties());
        subject.parties().forEach(party -> parties.addAll(PartyFacts.behind(party)));
        var matches = new LinkedHashMap<Party, Matching.Answer>();
        parties.forEach(party -> matches.put(party, matching.answer(party)));
        return matches;
    }

    private static Map<Party, List<Match>> matched(Map<Party, Matching.Answer> answers) {
        var matches = new LinkedHashMap<Party, List<Match>>();
        answers.forEach((party, answer) -> matches.put(party, answer.matches()));
        return matches;
    }

    private void judgeMatches(Party party, Matching.Answer answer, Map<String, Facts> readings, Gathering gathering) {
        for (int i = 0; i < answer.matches().size(); i++) {
            MatchFound kept = answer.found().get(i);
            var about = Gathering.About.of(party, kept);
            List<Judgement> judgements =
                    rules.judge(Scope.MATCH, ofMatch(readings, answer.matches().get(i)));
            gathering.add(judgements, about);
            if (judgements.isEmpty()) {
                String text = "Read the listing on the " + kept.listing().list().title()
                        + " and decide what it means for this transaction.";
                gathering.add(EngineRules.UNRULED_MATCH, text, List.of(), about);
            }
        }
    }

    private Map<String, Facts> ofMatch(Map<String, Facts> readings, Match match) {
        var facts = new LinkedHashMap<String, Facts>();
        readings.forEach((name, party) -> facts.put(name, partyFacts.of(party, match)));
        return facts;
    }

    private void engine(Subject subject, Recognition recognition, Gathering gathering) {
        if (!hasList) {
            gathering.add(EngineRules.NO_LIST, EngineRules.ask(EngineRules.NO_LIST), List.of(), Gathering.About.ROW);
        }
        for (Doubt doubt : subject.doubts()) {
            String text = "'" + doubt.seen() + "' could not be read as " + doubt.expected() + ". State the value.";
            gathering.add(EngineRules.DOUBT, text, List.of(doubt.field()), Gathering.About.ROW);
        }
        if (rules.isOutside()) {
            gathering.add(
                    EngineRules.OUTSIDE_LAW,
                    "The packs hold the law from " + ActiveRules.FIRST_DAY + " to " + rules.lastDay() + ", not that of "
                            + rules.day() + ". " + EngineRules.ask(EngineRules.OUTSIDE_LAW),
                    List.of(),
                    Gathering.About.ROW);
        }
        for (Contradictions.Conflict conflict : Contradictions.of(subject, recognition, rules.lastDay())) {
            RuleCard card = conflict.impossible() ? EngineRules.IMPOSSIBLE : EngineRules.CONTRADICTION;
            gathering.add(card, conflict.text(), List.of(conflict.field()), Gathering.About.ROW);
        }
        boolean settled = recognition.candidates().size() > 1 && gathering.isSettled();
        recognition
                .ambiguity()
                .filter(text -> !isClassifiedElsewhere(subject, recognition))
                .ifPresent(text -> gathering.add(
                        settled ? EngineRules.SAME_EITHER_WAY : EngineRules.AMBIGUOUS_ITEM,
                        text,
                        List.of("item.description"),
                        Gathering.About.ROW));
    }

    /** Whether the row states a classification that is not of advanced computing, and nothing about the item contradicts it. */
    private static boolean isClassifiedElsewhere(Subject subject, Recognition recognition) {
        boolean stated = subject.item()
                .classification()
                .eccn()
                .asOptional()
                .flatMap(Eccn::parse)
                .filter(eccn -> !Eccn.isAdvanced(eccn))
                .isPresent();
        return stated
                && !recognition.chip().isKnown()
                && !recognition.performance().tpp().isKnown();
    }

    private static TraceStep derived(Role from, Facts facts) {
        var inputs = new TreeMap<String, String>();
        facts.value(SubjectFacts.ROUTE_DESTINATION)
                .ifPresent(country -> inputs.put("route.destination", country.toString()));
        return new TraceStep(
                "destination-not-stated",
                "the country of the " + from.title() + " stands in for the destination",
                inputs,
                Truth.TRUE);
    }

    /** What to record for a row on which screening failed: a hold that names the failure's class, never a pass. */
    public static Screening onFailure(Throwable failure) {
        var gathering = new Gathering(SubjectKind.PURCHASE_ORDERS, Optional.empty());
        String text = "The row could not be screened (" + failure.getClass().getSimpleName() + "). "
                + EngineRules.ask(EngineRules.FAILURE);
        gathering.add(EngineRules.FAILURE, text, List.of(), Gathering.About.ROW);
        return new Screening(
                List.of(), gathering.inOrder(ScreenSettings.STANDARD.findings(), UnaryOperator.identity()));
    }
}
