package portcullis.core.ownership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Known;
import portcullis.core.subject.Owner;
import portcullis.core.subject.Party;
import portcullis.core.watchlist.Listing;

/**
 * Puts together what the graph and the party's own row say of its owners. Where both speak of the same owner and differ, the share is
 * held to lie between the two, and the question stays open.
 */
final class PartyHoldings {
    /** What the row itself is called as a source. */
    static final String ROW = "stated with the party";

    private final OwnershipView view;
    private final Map<String, Behind> owners = new LinkedHashMap<>();
    private final String name;
    private final List<Integer> places = new ArrayList<>();
    private final List<Integer> surePlaces = new ArrayList<>();

    PartyHoldings(OwnershipView view, Party party, Known<LocalDate> said) {
        this.view = view;
        this.name = party.label();
        StatedParty self = StatedParty.of(party);
        for (OwnershipView.Alike alike : view.located(self)) {
            places.add(alike.number());
            if (alike.sure()) {
                surePlaces.add(alike.number());
            }
            for (Stake stake : view.graph().into(alike.number())) {
                Share counted = alike.sure() ? stake.counted() : stake.counted().perhaps();
                add(Behind.inGraph(view, stake.owner(), alike.sure(), counted, sources(stake)));
            }
        }
        for (Owner owner : stated(party)) {
            var source = new OwnerChart.Source(
                    Share.of(owner.percent().asOptional()), Interest.OWNERSHIP, false, said.asOptional(), ROW, "");
            add(outside(new StatedParty(owner.name(), Optional.empty(), country(party, owner)), source));
        }
    }

    private static Known<CountryCode> country(Party party, Owner owner) {
        boolean isParent =
                party.corporate().ultimateParent().filter(owner.name()::equals).isPresent();
        return isParent ? party.corporate().parentHeadquarters() : Known.unknown();
    }

    /** The owners of the row; an ultimate parent is one of unknown share unless it is among them. */
    private static List<Owner> stated(Party party) {
        var owners = new ArrayList<Owner>();
        party.corporate().owners().stream()
                .filter(owner -> !owner.name().isBlank())
                .forEach(owners::add);
        party.corporate()
                .ultimateParent()
                .filter(parent -> !parent.isBlank())
                .filter(parent ->
                        owners.stream().noneMatch(owner -> owner.name().strip().equalsIgnoreCase(parent.strip())))
                .ifPresent(parent -> owners.add(new Owner(parent, Known.unknown())));
        return owners;
    }

    private Behind outside(StatedParty owner, OwnerChart.Source source) {
        List<OwnershipView.Alike> found = view.located(owner);
        if (!found.isEmpty()) {
            OwnershipView.Alike first = found.get(0);
            return Behind.inGraph(view, first.number(), first.sure(), source.stated(), List.of(source));
        }
        return Behind.outside(view, owner, view.listed(owner.asOwner()), source.stated(), List.of(source));
    }

    private void add(Behind owner) {
        owners.merge(owner.key(), owner, Behind::and);
    }

    static List<OwnerChart.Source> sources(Stake stake) {
        return stake.statements().stream()
                .map(said -> new OwnerChart.Source(
                        said.share(),
                        said.interest(),
                        said.indirect(),
                        said.told().day(),
                        said.told().file() + ", " + said.told().where(),
                        said.told().source()))
                .toList();
    }

    Holdings holdings() {
        if (owners.isEmpty()) {
            return Holdings.UNTOLD;
        }
        Map<Regime, ListedShare> shares = new EnumMap<>(Regime.class);
        boolean listedBehind = false;
        for (Regime regime : Regime.values()) {
            ListedShare share = share(regime);
            shares.put(regime, share);
            listedBehind |= share.perhapsBehind();
        }
        var tally = new Tally();
        owners.values().forEach(owner -> tally.add(owner.share(), false, false));
        Optional<OwnerChart> chart =
                listedBehind ? Optional.of(new Charting(view, owners.values()).chart(name, place())) : Optional.empty();
        return new Holdings(
                shares,
                Known.of(tally.unexplained().max(BigDecimal.ZERO)),
                owners.values().stream().anyMatch(Behind::isListedControl),
                places.stream().anyMatch(view.graph()::isCircular),
                counted(),
                others(),
                chart);
    }

    private OptionalInt place() {
        return surePlaces.stream().mapToInt(Integer::intValue).findFirst();
    }

    private ListedShare share(Regime regime) {
        var certain = new Tally();
        var perhaps = new Tally();
        boolean behind = false;
        boolean perhapsBehind = false;
        for (Behind owner : owners.values()) {
            certain.add(owner.share(), owner.counts(regime), owner.may(regime));
            perhaps.add(owner.share(), owner.counts(regime), owner.mayIfSame(regime));
            behind |= owner.behind(regime);
            perhapsBehind |= owner.perhapsBehind(regime);
        }
        return new ListedShare(
                certain.share(),
                perhaps.share(),
                behind,
                perhapsBehind,
                view.threshold().of(regime));
    }

    private List<Listing> counted() {
        var listings = new LinkedHashSet<Listing>();
        owners.values().forEach(owner -> owner.counted(listings));
        return List.copyOf(listings);
    }

    private List<Listing> others() {
        var listings = new LinkedHashSet<Listing>();
        for (Behind owner : owners.values()) {
            listings.addAll(owner.listed().others());
        }
        return List.copyOf(listings);
    }
}
