package portcullis.core.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import portcullis.core.match.Match;
import portcullis.core.match.PartyMatcher;
import portcullis.core.match.PartyQuery;
import portcullis.core.subject.Party;
import portcullis.core.subject.Place;
import portcullis.core.watchlist.Edition;
import portcullis.core.watchlist.Legal;
import portcullis.core.watchlist.ListCode;
import portcullis.core.watchlist.ListedAddress;
import portcullis.core.watchlist.ListedIdentifier;
import portcullis.core.watchlist.ListedKind;
import portcullis.core.watchlist.ListedName;
import portcullis.core.watchlist.Listing;
import portcullis.core.watchlist.Watchlist;

/**
 * Finds what a party has in common with listed parties and with parties whose match was confirmed earlier. Addresses of listed parties
 * are the matcher's business and are not looked at here. Built once, immutable, shared by all threads; a party costs a look-up for each
 * thing that it gives of itself, and where parties were confirmed one question to their matcher.
 */
public final class LinkIndex {
    public static final LinkIndex NONE = new LinkIndex(Map.of(), List.of(), (query, threshold) -> List.of());

    private static final double ALIKE = 0.80;

    private final Map<String, List<Held>> held;
    private final List<ConfirmedParty> confirmed;
    private final PartyMatcher again;

    private record Held(Trait trait, Link.Holder holder) {}

    private LinkIndex(Map<String, List<Held>> held, List<ConfirmedParty> confirmed, PartyMatcher again) {
        this.held = held;
        this.confirmed = confirmed;
        this.again = again;
    }

    /**
     * Builds the index: well under a second for 25,000 listings.
     *
     * @param matchers builds a matcher over a watchlist, here over the confirmed parties
     */
    public static LinkIndex of(
            Watchlist watchlist, List<ConfirmedParty> confirmed, Function<Watchlist, PartyMatcher> matchers) {
        Map<String, List<Held>> held = new HashMap<>();
        for (Watchlist.Part part : watchlist.parts()) {
            for (Listing listing : part.listings()) {
                for (Trait trait : Traits.of(listing)) {
                    add(held, trait, listed(listing, trait, part.edition().id()));
                }
            }
        }
        for (ConfirmedParty one : confirmed) {
            for (Trait trait : Traits.of(one.party())) {
                add(held, trait, holder(one, trait.written()));
            }
        }
        return held.isEmpty() && confirmed.isEmpty()
                ? NONE
                : new LinkIndex(held, List.copyOf(confirmed), matcher(confirmed, matchers));
    }

    private static void add(Map<String, List<Held>> held, Trait trait, Link.Holder holder) {
        held.computeIfAbsent(place(trait), any -> new ArrayList<>(1)).add(new Held(trait, holder));
    }

    private static String place(Trait trait) {
        return trait.kind().name() + ' ' + trait.key();
    }

    private static Link.Holder listed(Listing listing, Trait trait, String edition) {
        return new Link.Holder(
                Link.Origin.LISTED,
                listing.name(),
                trait.written(),
                listing.list().name(),
                listing.id(),
                edition);
    }

    private static Link.Holder holder(ConfirmedParty one, String written) {
        return new Link.Holder(Link.Origin.CONFIRMED, one.party().label(), written, one.listedAs(), one.caseId(), "");
    }

    private static PartyMatcher matcher(List<ConfirmedParty> confirmed, Function<Watchlist, PartyMatcher> matchers) {
        var listings = new ArrayList<Listing>();
        for (int number = 0; number < confirmed.size(); number++) {
            listings.add(asListing(number, confirmed.get(number).party()));
        }
        var edition = Edition.of("confirmed", java.time.LocalDate.EPOCH, "0".repeat(64), listings.size(), false);
        return matchers.apply(Watchlist.of(edition, listings));
    }

    private static Listing asListing(int number, Party party) {
        Place place = party.place();
        boolean placed = place.address().isPresent() || place.country().isKnown();
        return new Listing(
                String.valueOf(number),
                ListCode.OTHER,
                ListedKind.ORGANIZATION,
                List.of(ListedName.primary(party.label())),
                placed ? List.of(new ListedAddress(place.address().orElse(""), place.country())) : List.of(),
                party.identifier()
                        .map(value -> List.of(new ListedIdentifier("Registration number", value)))
                        .orElse(List.of()),
                Legal.NONE,
                java.util.Optional.empty());
    }

    /**
     * The links of a party, listed parties before confirmed ones.
     *
     * @param own the ids of the listings that the party itself may be: what it shares with those is no link
     */
    public List<Link> of(Party party, Set<String> own) {
        if (this == NONE) {
            return List.of();
        }
        var links = new ArrayList<Link>();
        for (Trait trait : Traits.of(party)) {
            List<Held> same = held.getOrDefault(place(trait), List.of()).stream()
                    .filter(other -> trait.isSame(other.trait()))
                    .toList();
            for (Link.Origin origin : Link.Origin.values()) {
                add(links, trait, others(same, origin, own));
            }
        }
        met(party, links);
        links.sort(java.util.Comparator.comparing(Link::origin)
                .thenComparing(Link::isWeak)
                .thenComparing(Link::kind));
        return links;
    }

    private static List<Link.Holder> others(List<Held> same, Link.Origin origin, Set<String> own) {
        Map<String, Link.Holder> others = new LinkedHashMap<>();
        for (Held each : same) {
            Link.Holder holder = each.holder();
            if (holder.origin() == origin && !own.contains(holder.id())) {
                others.putIfAbsent(holder.id(), holder);
            }
        }
        return List.copyOf(others.values());
    }

    private static void add(List<Link> links, Trait trait, Collection<Link.Holder> holders) {
        if (!holders.isEmpty()) {
            links.add(new Link(
                    trait.kind(),
                    trait.written(),
                    holders.stream().limit(Link.NAMED).toList(),
                    holders.size(),
                    trait.common()));
        }
    }

    /** Whether the party, or another at its address, was confirmed earlier. */
    private void met(Party party, List<Link> links) {
        if (confirmed.isEmpty()) {
            return;
        }
        Map<LinkKind, List<Link.Holder>> found = new java.util.EnumMap<>(LinkKind.class);
        for (Match match : again.matches(PartyQuery.of(party), ALIKE)) {
            ConfirmedParty one = confirmed.get(Integer.parseInt(match.listing().id()));
            LinkKind kind = kind(match.carrier());
            found.computeIfAbsent(kind, any -> new ArrayList<>()).add(holder(one, written(kind, one.party())));
        }
        String address = party.place().address().orElse("");
        found.forEach((kind, holders) -> add(
                links,
                new Trait(kind, written(kind, party), "", kind == LinkKind.ADDRESS ? CommonAddress.says(address) : ""),
                holders));
    }

    private static LinkKind kind(Match.Carrier carrier) {
        return switch (carrier) {
            case NAME -> LinkKind.NAME;
            case IDENTIFIER -> LinkKind.IDENTIFIER;
            case ADDRESS, BUILDING -> LinkKind.ADDRESS;
        };
    }

    private static String written(LinkKind kind, Party party) {
        return switch (kind) {
            case IDENTIFIER -> party.identifier().orElse("");
            case ADDRESS -> party.place().address().orElse("");
            default -> party.label();
        };
    }
}
