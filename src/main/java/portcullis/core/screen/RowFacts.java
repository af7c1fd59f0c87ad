package portcullis.core.screen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portcullis.core.goods.Chip;
import portcullis.core.goods.Recognition;
import portcullis.core.rule.Facts;
import portcullis.core.subject.Access;
import portcullis.core.subject.Answers;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Item;
import portcullis.core.subject.ItemText;
import portcullis.core.subject.Known;
import portcullis.core.subject.Matter;
import portcullis.core.subject.Party;
import portcullis.core.subject.Performance;
import portcullis.core.subject.Role;
import portcullis.core.subject.Route;
import portcullis.core.subject.Subject;
import portcullis.core.subject.Use;

/**
 * The facts of a row.
 *
 * @param parties what its parties have to do with each other
 * @param destinationFrom whose country stands in for the destination where the row does not state one
 */
record RowFacts(Facts facts, RowParties parties, Optional<Role> destinationFrom) {

    static RowFacts of(Subject subject, Recognition recognition) {
        Facts.Filling filling = Facts.of(SubjectFacts.SCHEMA);
        filling.put(SubjectFacts.ROW_KIND, subject.kind().name());
        filling.putKnown(SubjectFacts.TERMS, subject.terms());
        filling.put(SubjectFacts.TERMS_WORDS, subject.terms().asOptional().orElse(""));
        filling.putKnown(SubjectFacts.ORDER_DATE, subject.date().map(LocalDate::toString));
        parties(filling, subject.parties());
        item(filling, subject.item());
        goods(filling, recognition);
        totals(filling, subject, recognition);
        use(filling, subject.use());
        access(filling, subject.access());
        answers(filling, subject.answers());
        filling.putKnown(SubjectFacts.of(Matter.ITEM_MEMORY_DENSITY), StatedFigures.memoryDensity(subject));
        filling.put(SubjectFacts.USE_TOPICS, Topics.of(subject.use(), subject.answers()));
        Optional<Party> standIn = route(filling, subject);
        return new RowFacts(filling.done(), RowParties.of(subject.parties()), standIn.map(Party::role));
    }

    /**
     * A country as the Export Administration Regulations count it: Hong Kong is China, Liechtenstein is Switzerland (rule of 2011-11-14),
     * and the territories of the United States are the United States (15 CFR 772.1).
     */
    static String counted(CountryCode country) {
        return switch (country.code()) {
            case "HK" -> "CN";
            case "LI" -> "CH";
            case "AS", "GU", "MP", "PR", "UM", "VI" -> "US";
            default -> country.code();
        };
    }

    private static void item(Facts.Filling filling, Item item) {
        ItemText text = item.text();
        filling.putKnown(SubjectFacts.ITEM_DESCRIPTION, text.description());
        String words = Stream.of(text.description(), text.partNumber(), text.manufacturer())
                .flatMap(part -> part.asOptional().stream())
                .collect(Collectors.joining(" "));
        filling.put(SubjectFacts.ITEM_WORDS, words);
        filling.put(SubjectFacts.ITEM_TOPICS, Topics.of(words));
        Optional<String> eccn = item.classification().eccn().asOptional().flatMap(Eccn::parse);
        filling.putKnown(SubjectFacts.ITEM_ECCN, eccn);
        filling.put(SubjectFacts.ITEM_ECCN_TEXT, eccn.orElse(""));
        filling.put(
                SubjectFacts.ITEM_HS_TEXT,
                digits(item.classification().hsCode().asOptional().orElse("")));
        filling.put(
                SubjectFacts.ITEM_MAKER_WORDS, text.manufacturer().asOptional().orElse(""));
        filling.putKnown(SubjectFacts.ITEM_ORIGIN, item.origin().map(RowFacts::counted));
        filling.putKnown(SubjectFacts.ITEM_QUANTITY, item.amount().quantity());
        filling.putKnown(SubjectFacts.ITEM_UNIT_PRICE, item.amount().unitPrice());
        filling.putKnown(SubjectFacts.ITEM_US_CONTENT, item.usContentPercent());
    }

    private static String digits(String text) {
        var digits = new StringBuilder(text.length());
        text.chars().filter(letter -> letter >= '0' && letter <= '9').forEach(letter -> digits.append((char) letter));
        return digits.toString();
    }

    private static void goods(Facts.Filling filling, Recognition recognition) {
        Performance figures = recognition.performance();
        filling.putKnown(SubjectFacts.ITEM_TPP, figures.tpp());
        filling.putKnown(SubjectFacts.ITEM_DENSITY, figures.density());
        filling.putKnown(SubjectFacts.ITEM_DRAM, figures.dramBandwidth());
        filling.putKnown(SubjectFacts.ITEM_INTERCONNECT, figures.interconnect());
        filling.putKnown(SubjectFacts.ITEM_DATACENTER, figures.datacenterMarketed());
        filling.put(SubjectFacts.ITEM_FIGURED, figures.tpp().isKnown());
        filling.putKnown(SubjectFacts.ITEM_COMPUTING, recognition.computing());
        filling.put(
                SubjectFacts.ITEM_SAID_TO_COMPUTE,
                recognition.computing().asOptional().orElse(false));
        Known<Chip> chip = recognition.chip();
        filling.put(SubjectFacts.ITEM_NAMED_CHIP, chip.isKnown());
        filling.putKnown(SubjectFacts.ITEM_CHIP, chip.map(Chip::name));
        filling.put(
                SubjectFacts.ITEM_EXPECTED_ECCN,
                chip.asOptional().map(Chip::expectedEccn).orElse(""));
        filling.putKnown(SubjectFacts.ITEM_DESIGNER, chip.map(named -> counted(named.designerHeadquarters())));
        if (recognition.chips() > 0) {
            filling.put(SubjectFacts.ITEM_CHIPS, recognition.chips());
        }
    }

    private static void totals(Facts.Filling filling, Subject subject, Recognition recognition) {
        Known<BigDecimal> chips = RowTotals.chips(subject, recognition);
        recognition
                .performance()
                .tpp()
                .asOptional()
                .ifPresent(tpp -> filling.putKnown(SubjectFacts.ITEM_TOTAL_TPP, chips.map(tpp::multiply)));
    }

    private static void parties(Facts.Filling filling, List<Party> parties) {
        filling.put(
                SubjectFacts.ROW_ROLES,
                parties.stream().map(party -> party.role().name()).distinct().toList());
        filling.put(
                SubjectFacts.ROW_PARTY_PLACES,
                parties.stream()
                        .flatMap(party -> party.place().country().asOptional().stream())
                        .map(CountryCode::code)
                        .distinct()
                        .toList());
    }

    /** An answer as rules see it. */
    private static Object told(Object answer) {
        if (answer instanceof CountryCode country) {
            return counted(country);
        }
        if (answer instanceof LocalDate day) {
            return day.toString();
        }
        if (answer instanceof List<?> list) {
            return list.stream().map(each -> told(each).toString()).toList();
        }
        return answer;
    }

    private static void use(Facts.Filling filling, Use use) {
        filling.putKnown(SubjectFacts.USE_TEXT, use.text());
        filling.put(SubjectFacts.USE_WORDS, use.text().asOptional().orElse(""));
        filling.putKnown(SubjectFacts.USE_NODE, use.advancedNodeFacility());
        filling.put(SubjectFacts.USE_NODE_STATED, use.advancedNodeFacility().isKnown());
        filling.putKnown(SubjectFacts.USE_SUPERCOMPUTER, use.supercomputer());
        filling.put(SubjectFacts.USE_SUPERCOMPUTER_STATED, use.supercomputer().isKnown());
        filling.putKnown(SubjectFacts.USE_MILITARY, use.military());
        filling.put(SubjectFacts.USE_MILITARY_STATED, use.military().isKnown());
    }

    private static void access(Facts.Filling filling, Access access) {
        filling.putKnown(SubjectFacts.ACCESS_SERVICE, access.service());
        filling.put(
                SubjectFacts.ACCESS_SERVICE_WORDS, access.service().asOptional().orElse(""));
        filling.putKnown(SubjectFacts.ACCESS_ACCELERATOR, access.accelerator());
        filling.put(SubjectFacts.ACCESS_ACCELERATOR_STATED, access.accelerator().isKnown());
        filling.putKnown(SubjectFacts.ACCESS_COUNT, access.count());
        filling.putKnown(SubjectFacts.ACCESS_SITE, access.site().map(RowFacts::counted));
        filling.put(SubjectFacts.ACCESS_SITE_STATED, access.site().isKnown());
        filling.putKnown(
                SubjectFacts.ACCESS_USERS,
                access.userCountries()
                        .map(countries ->
                                countries.stream().map(RowFacts::counted).toList()));
        filling.put(SubjectFacts.ACCESS_USERS_STATED, access.userCountries().isKnown());
        filling.putKnown(SubjectFacts.ACCESS_TRAINING, access.training().happens());
        filling.putKnown(SubjectFacts.ACCESS_OPERATIONS, access.training().operations());
        filling.put(
                SubjectFacts.ACCESS_OPERATIONS_STATED,
                access.training().operations().isKnown());
        filling.putKnown(SubjectFacts.ACCESS_RESALE, access.resale());
    }

    private static void answers(Facts.Filling filling, Answers answers) {
        answers.stated().forEach((matter, answer) -> filling.put(SubjectFacts.of(matter), told(answer)));
        filling.put(
                SubjectFacts.ANSWERED,
                answers.stated().keySet().stream().map(Matter::path).toList());
    }

    /** Fills in the way; answers the party whose country stands in for a destination that the row does not state. */
    private static Optional<Party> route(Facts.Filling filling, Subject subject) {
        Known<CountryCode> stated = subject.route().destination();
        Optional<Party> standIn = stated.isKnown()
                ? Optional.empty()
                : in(subject, Role.ULTIMATE_CONSIGNEE)
                        .or(() -> in(subject, Role.END_USER))
                        .or(() -> in(subject, Role.PURCHASER));
        Known<CountryCode> destination =
                standIn.map(party -> party.place().country()).orElse(stated);
        filling.putKnown(
                SubjectFacts.ROUTE_SHIP_FROM, subject.route().shipFrom().map(RowFacts::counted));
        filling.putKnown(
                SubjectFacts.ROUTE_EXPORT_FROM, subject.route().exportFrom().map(RowFacts::counted));
        filling.putKnown(SubjectFacts.ROUTE_DESTINATION, destination.map(RowFacts::counted));
        filling.put(
                SubjectFacts.ROUTE_PLACE,
                destination.asOptional().map(CountryCode::code).orElse(""));
        var places = new ArrayList<String>();
        subject.route().intermediate().forEach(place -> places.add(place.code()));
        destination.asOptional().ifPresent(place -> places.add(place.code()));
        filling.put(SubjectFacts.ROUTE_PLACES, places);
        passes(filling, subject);
        filling.putKnown(SubjectFacts.ROUTE_ADDRESS, delivery(subject));
        Optional<Party> endUser = in(subject, Role.END_USER);
        filling.put(
                SubjectFacts.END_USER_STATED,
                subject.parties().stream().anyMatch(party -> party.role() == Role.END_USER));
        filling.putKnown(
                SubjectFacts.END_USER_COUNTRY,
                endUser.flatMap(party -> party.place().country().asOptional()).map(RowFacts::counted));
        return standIn;
    }

    private static void passes(Facts.Filling filling, Subject subject) {
        Route route = subject.route();
        List<String> origins = Stream.of(route.exportFrom(), route.shipFrom())
                .flatMap(place -> place.map(CountryCode::code).asOptional().stream())
                .distinct()
                .toList();
        Known<CountryCode> origin = subject.item().origin();
        boolean stated = origin.isKnown()
                && route.exportFrom().isKnown()
                && route.shipFrom().isKnown();
        boolean american = Stream.of(route.exportFrom(), route.shipFrom(), origin)
                .flatMap(place -> place.map(RowFacts::counted).asOptional().stream())
                .anyMatch("US"::equals);
        filling.put(SubjectFacts.ROUTE_ORIGINS, origins);
        filling.put(
                SubjectFacts.ROUTE_PASSES,
                route.intermediate().stream().map(CountryCode::code).toList());
        filling.put(SubjectFacts.ITEM_FOREIGN, stated && !american);
    }

    private static Optional<String> delivery(Subject subject) {
        return Stream.of(Role.ULTIMATE_CONSIGNEE, Role.END_USER, Role.PURCHASER)
                .flatMap(role -> subject.parties().stream().filter(party -> party.role() == role))
                .flatMap(party -> party.place().address().stream())
                .findFirst();
    }

    /** The first party of a role whose country is known. */
    private static Optional<Party> in(Subject subject, Role role) {
        return subject.parties().stream()
                .filter(party -> party.role() == role && party.place().country().isKnown())
                .findFirst();
    }
}
