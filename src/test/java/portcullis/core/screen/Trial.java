package portcullis.core.screen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portcullis.core.goods.GoodsCatalogue;
import portcullis.core.match.Evidence;
import portcullis.core.match.Match;
import portcullis.core.match.PartyMatcher;
import portcullis.core.match.PartyQuery;
import portcullis.core.match.Score;
import portcullis.core.rule.Mode;
import portcullis.core.rule.Overrides;
import portcullis.core.rule.RuleBook;
import portcullis.core.subject.Amount;
import portcullis.core.subject.Classification;
import portcullis.core.subject.Corporate;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Item;
import portcullis.core.subject.ItemText;
import portcullis.core.subject.Known;
import portcullis.core.subject.Owner;
import portcullis.core.subject.Party;
import portcullis.core.subject.Performance;
import portcullis.core.subject.Place;
import portcullis.core.subject.Role;
import portcullis.core.subject.Route;
import portcullis.core.subject.Subject;
import portcullis.core.subject.SubjectKind;
import portcullis.core.subject.Use;
import portcullis.core.watchlist.Edition;
import portcullis.core.watchlist.Footnotes;
import portcullis.core.watchlist.Legal;
import portcullis.core.watchlist.LicenseTerms;
import portcullis.core.watchlist.ListCode;
import portcullis.core.watchlist.ListedAddress;
import portcullis.core.watchlist.ListedKind;
import portcullis.core.watchlist.ListedName;
import portcullis.core.watchlist.Listing;
import portcullis.core.watchlist.Watchlist;
import portcullis.edge.pack.PackFiles;
import portcullis.edge.pack.ReferenceFiles;

/** A basis to try rows on: the bundled packs and goods, a few made-up listings, and a matcher that knows them by heart. */
final class Trial {
    static final RuleBook BOOK = PackFiles.book(Optional.empty(), SubjectFacts.SCHEMA, Overrides.NONE);
    static final GoodsCatalogue GOODS = GoodsCatalogue.of(ReferenceFiles.lines("goods/accelerators.csv"));
    static final String STRONG = "Listed ";
    static final String WEAK = "Lister ";
    static final String HONG_KONG_ADDRESS = "Room 1, 9/F, Made-up Tower, Hong Kong";

    private static final Edition EDITION =
            Edition.of("trial", LocalDate.parse("2026-07-31"), "0".repeat(64), ListCode.values().length, true);

    private Trial() {}

    static Screener screener(String day) {
        return screener(day, Mode.AS_ENFORCED, Optional.empty());
    }

    static Screener screener(String day, Mode mode, Optional<String> scenario) {
        return screener(BOOK, day, mode, scenario);
    }

    static Screener screener(RuleBook book, String day, Mode mode, Optional<String> scenario) {
        return new Screener(
                Watchlist.of(EDITION, List.of()),
                Trial::matches,
                book.on(LocalDate.parse(day), mode, scenario),
                GOODS,
                ScreenSettings.STANDARD);
    }

    static RuleBook bookWith(String parameter, String value) {
        return PackFiles.book(Optional.empty(), SubjectFacts.SCHEMA, Overrides.of(Map.of(parameter, value)));
    }

    /** "Listed EL" is on the Entity List for sure, "Lister EL" perhaps, "Listed EL4" with footnote 4; so for every list. */
    private static List<Match> matches(PartyQuery query, double threshold) {
        var matches = new ArrayList<Match>();
        if (query.address().orElse("").contains("Made-up Tower")) {
            Match.Carrier carrier = query.address().orElse("").equals(HONG_KONG_ADDRESS)
                    ? Match.Carrier.ADDRESS
                    : Match.Carrier.BUILDING;
            matches.add(match(address(), carrier, 1));
        }
        for (ListCode list : ListCode.values()) {
            if (query.name().startsWith(STRONG + list.name())) {
                matches.add(match(listing(list, query.name()), Match.Carrier.NAME, 0.97));
            } else if (query.name().startsWith(WEAK + list.name())) {
                matches.add(match(listing(list, query.name()), Match.Carrier.NAME, 0.85));
            }
        }
        return matches.stream()
                .filter(match -> match.score().atLeast(threshold))
                .toList();
    }

    private static Match match(Listing listing, Match.Carrier carrier, double score) {
        var evidence = new Evidence.Measured("name", "as submitted", listing.name(), Score.clamp(score), "made up");
        return new Match(listing, EDITION.id(), listing.names().get(0), carrier, evidence);
    }

    private static Listing address() {
        return new Listing(
                "EL-address",
                ListCode.EL,
                ListedKind.ADDRESS,
                List.of(ListedName.primary("Address 99")),
                List.of(new ListedAddress(HONG_KONG_ADDRESS, country("HK"))),
                List.of(),
                Legal.NONE,
                Optional.empty());
    }

    private static Listing listing(ListCode list, String name) {
        String requirement = switch (name.substring((STRONG + list.name()).length())) {
            case "1" -> "For all items subject to the EAR, see 734.9(e)(1)";
            case "4" -> "For all items subject to the EAR (see 734.9(e)(2) and 744.11)";
            case "5" -> "See 734.4(a)(9), 734.9(e)(3)";
            case "7" -> "For items on the CCL and EAR99 items listed in supplement no. 7 to part 746 of the EAR";
            case "ccl" -> "For items on the CCL";
            case "project" ->
                "For all items subject to the EAR when used in projects specified in § 746.8(a)(4) of the EAR";
            case "?" -> "See 734.9(x)";
            default -> "For all items subject to the EAR";
        };
        List<String> programs = list == ListCode.SDN ? List.of("RUSSIA-EO14024") : List.of();
        var legal = new Legal(
                programs,
                new LicenseTerms(Optional.of(requirement), Optional.of("Presumption of denial")),
                Footnotes.parse(requirement),
                Optional.of("90 FR 1"),
                name.contains("future") ? Optional.of(LocalDate.parse("2099-01-01")) : Optional.empty(),
                Optional.empty());
        return new Listing(
                list.name() + "-1",
                list,
                ListedKind.ORGANIZATION,
                List.of(ListedName.primary(name)),
                List.of(),
                List.of(),
                legal,
                Optional.empty());
    }

    static Known<CountryCode> country(String code) {
        return code.isEmpty() ? Known.unknown() : Known.of(new CountryCode(code));
    }

    /** A party in a country, with its headquarters and its parent's; an empty text is unknown. */
    static Party party(Role role, String name, String where, String headquarters, String parentHeadquarters) {
        return Party.of(role, name)
                .at(new Place(Optional.empty(), country(where)))
                .with(new Corporate(
                        country(headquarters),
                        Optional.empty(),
                        country(parentHeadquarters),
                        Known.unknown(),
                        List.of()));
    }

    /** A local party, its headquarters and its parent's in the same country. */
    static Party local(Role role, String name, String where) {
        return party(role, name, where, where, where);
    }

    static Party ownedBy(Party party, Owner... owners) {
        Corporate known = party.corporate();
        return party.with(new Corporate(
                known.headquarters(),
                known.ultimateParent(),
                known.parentHeadquarters(),
                known.incorporated(),
                List.of(owners)));
    }

    static Owner owner(String name, String percent) {
        return new Owner(name, percent.isEmpty() ? Known.unknown() : Known.of(new BigDecimal(percent)));
    }

    /** The same row with terms of its order, such as a clause of a letter of credit. */
    static Subject withTerms(Subject subject, String terms) {
        return new Subject(
                subject.kind(),
                subject.rowNumber(),
                subject.reference(),
                subject.date(),
                subject.parties(),
                subject.item(),
                subject.route(),
                subject.use(),
                subject.access(),
                Known.of(terms),
                subject.answers(),
                List.of());
    }

    static Item item(String description, String eccn) {
        return new Item(
                new ItemText(text(description), Known.unknown(), Known.unknown()),
                new Classification(text(eccn), Known.unknown()),
                Known.unknown(),
                Amount.UNKNOWN,
                Performance.UNKNOWN,
                Known.unknown());
    }

    static Known<String> text(String text) {
        return text.isEmpty() ? Known.unknown() : Known.of(text);
    }

    /** An order from the United States, all questions about its use answered with no. */
    static Subject order(Item item, String destination, Party... parties) {
        return Subject.of(SubjectKind.PURCHASE_ORDERS, 7, List.of(parties))
                .with(item)
                .with(new Route(country("US"), Known.unknown(), List.of(), country(destination)))
                .with(new Use(Known.of("weather research"), Known.of(false), Known.of(false), Known.of(false)));
    }

    /** The same with one local end user. */
    static Subject order(Item item, String destination) {
        return order(item, destination, local(Role.END_USER, "Plain Buyer", destination));
    }

    static List<String> rules(Screening screening) {
        return screening.findings().stream().map(finding -> finding.rule().id()).toList();
    }

    static Finding finding(Screening screening, String rule) {
        return screening.findings().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no finding " + rule + " among " + rules(screening)));
    }

    static PartyMatcher matcher() {
        return Trial::matches;
    }
}
